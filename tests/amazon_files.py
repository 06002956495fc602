"""What Amazon gives out on request, made up: its tables with all the columns that they had until 2025, and have since.

The headings are those of real exports (shared/FACTS.md); nothing in the rows is anybody's.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from io import StringIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

OLD = (
    "Website,Order ID,Order Date,Purchase Order Number,Currency,Unit Price,Unit Price Tax,Shipping Charge,Total Discounts,"
    "Total Owed,Shipment Item Subtotal,Shipment Item Subtotal Tax,ASIN,Product Condition,Quantity,Payment Instrument Type,"
    "Order Status,Shipment Status,Ship Date,Shipping Option,Shipping Address,Billing Address,Carrier Name & Tracking Number,"
    "Product Name,Gift Message,Gift Sender Name,Gift Recipient Contact Details,Item Serial Number"
).split(",")
NEW = (
    "ASIN,Billing Address,Carrier Name & Tracking Number,Currency,Gift Message,Gift Recipient Contact,Gift Sender Name,"
    "Item Serial Number,Order Date,Order ID,Order Status,Original Quantity,Payment Method Type,Product Condition,Product Name,"
    "Purchase Order Number,Ship Date,Shipment Item Subtotal,Shipment Item Subtotal Tax,Shipment Status,Shipping Address,"
    "Shipping Charge,Shipping Option,Total Amount,Total Discounts,Unit Price,Unit Price Tax,Website"
).split(",")
OLD_REFUNDS = "OrderID,ReversalID,RefundCompletionDate,Currency,AmountRefunded,Status,DisbursementType".split(",")
NEW_REFUNDS = (
    "Creation Date,Currency,Direct Debit,Disbursement Type,Order ID,Payment Status,Quantity,Refund Amount,Refund Date,"
    "Reversal Action,Reversal Reason,Reversal Status,Website"
).split(",")
OLD_DIGITAL = (
    "ASIN,ProductName,OrderId,DigitalOrderItemId,BaseCurrencyCode,Marketplace,OrderDate,OriginalQuantity,OurPrice,"
    "OurPriceCurrencyCode,OurPriceTax"
).split(",")
NEW_DIGITAL = (
    "ASIN,Base Currency Code,Component Type,Digital Order Item ID,Marketplace,Order Date,Order ID,Order Status,Price,"
    "Product Name,Quantity Ordered,Transaction Amount"
).split(",")

OLD_LABELS = (
    "Return Authorization Id,Tracking Id,Return Creation Date,Order Id,Return Ship Option,Carrier Package Id".split(",")
)
OLD_RETURNS = "OrderId,ContractId,DateOfReturn,ReturnAmount,ReturnAmountCurrency,ReturnReason,Resolution".split(",")
OLD_REVERSALS = (
    "OrderID,ReversalID,CreationDate,Currency,Quantity,ReversalReason,ReversalStatus,DirectDebitRefundAmount".split(",")
)
OLD_CONCESSIONS = "order id,replacement order id".split(",")
RETURNS_STATUS = (
    "Carrier Package ID,Contract ID,Date of Return,Order ID,Replacement Order,Return Amount,Return Amount Currency,"
    "Return Authorization ID,Return Creation Date,Return Reason,Return Receivable Tracking ID,Return Resolution"
).split(",")
RETURN_REQUESTS = "ASIN,Order ID,Product Name,Return Reason Code,Return Shipping Method".split(",")
REPLACEMENTS = "Order ID,Replacement Order ID".split(",")

PRIVATE = ("Erika Beispiel", "Nebenweg 4", "Visa - 9999", "Alles Liebe")
"""What stands in every row of a retail order and never goes into a book."""

TOWEL, LAMP = "302-1234567-1234567", "302-7654321-7654321"


def row(**said: str) -> dict[str, str]:
    """A row of a retail order, by headings of both forms; the names of arguments have `_` for blanks."""
    home = f"{PRIVATE[0]} {PRIVATE[1]}"
    known = {
        "Website": "Amazon.de",
        "Currency": "EUR",
        "Shipping Address": home,
        "Billing Address": home,
        "Payment Instrument Type": PRIVATE[2],
        "Payment Method Type": PRIVATE[2],
        "Gift Message": PRIVATE[3],
        "Order Status": "Closed",
        "Shipment Status": "Shipped",
    }
    named = {name.replace("_", " "): text for name, text in said.items()}
    both = {
        "Total Owed": named.get("Total Amount", "Not Available"),
        "Quantity": named.get("Original Quantity", "Not Available"),
        "Carrier Name & Tracking Number": named.pop("Parcel", "Not Available"),
    }
    return known | both | named


TOWEL_ROW = row(
    ASIN="B0TOWEL001",
    Order_ID=TOWEL,
    Order_Date="2024-10-28T22:55:01Z",
    Unit_Price="20.99",
    Unit_Price_Tax="4.00",
    Total_Amount="49.98",
    Original_Quantity="2",
    Ship_Date="2024-10-29T10:00:00.123Z",
    Parcel="AMZN_DE(TBA123456789012)",
    Product_Name="Red [bath] towel, 70 x 140",
)
LAMP_ROW = row(
    ASIN="B0LAMP0001",
    Order_ID=LAMP,
    Order_Date="2024-11-02T08:00:00Z",
    Unit_Price="10",
    Unit_Price_Tax="2.1",
    Total_Amount="12.1",
    Original_Quantity="1",
    Product_Name="Lamp",
)
REFUND = {
    "Creation Date": "2024-11-05T08:00:00Z",
    "Currency": "EUR",
    "Direct Debit": "0",
    "Order ID": TOWEL,
    "Payment Status": "Completed",
    "Refund Amount": "24.99",
    "Refund Date": "2024-11-5",
    "Reversal Reason": "Customer return",
    "Reversal Status": "Completed",
}


def table(headings: Sequence[str], *rows: Mapping[str, str], missing: str = "Not Available") -> str:
    """The text of a table, with the mark that Amazon writes in front."""
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(headings)
    writer.writerows([[one.get(heading, missing) for heading in headings] for one in rows])
    return "\ufeff" + out.getvalue()


def zipped(path: Path, **members: str) -> str:
    """A ZIP with these tables, and what else is in it; its path as it is typed."""
    names = {
        "old": "Retail.OrderHistory.1/Retail.OrderHistory.1.csv",
        "old_refunds": "Retail.OrdersReturned.Payments.1/Retail.OrdersReturned.Payments.1.csv",
        "old_digital": "Digital-Ordering.1/Digital Items.csv",
        "new": "Your Amazon Orders/Order History.csv",
        "new_digital": "Your Amazon Orders/Digital Content Orders.csv",
        "new_refunds": "Your Returns & Refunds/Refund Details.csv",
        "digital_returns": "Your Amazon Orders/Digital Returns.csv",
        "old_labels": "Retail.CustomerReturns.1/Retail.CustomerReturns.1.csv",
        "old_returns": "Retail.CustomerReturns.1.1/Retail.CustomerReturns.1.1.csv",
        "old_reversals": "Retail.OrdersReturned.1/Retail.OrdersReturned.1.csv",
        "old_concessions": "Retail.Orders&Returns.Concessions/datasets/OrdersAndReturns.CSConcessions.Concessions/"
        "OrdersAndReturns.CSConcessions.Concessions.csv",
        "returns_status": "Your Returns & Refunds/Returns Status.csv",
        "return_requests": "Your Returns & Refunds/Return Requests.csv",
        "replacements": "Your Returns & Refunds/Replacement Orders.csv",
    }
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("../../Addresses.csv", "never read")
        for name, text in members.items():
            archive.writestr(names[name], text)
    return str(path)
