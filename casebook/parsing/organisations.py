"""Companies and carriers that many people write of, and no person is called: whoever says something under such a name is nobody.

Written down from who is complained to and about in the countries of the five languages, November 2026. A name that is also one
that people bear is left out.
"""

from __future__ import annotations

from casebook.text.words.carrier_names import CARRIERS_OF_ONE_WORD

ORGANISATIONS = CARRIERS_OF_ONE_WORD.union(
    "amazon ebay paypal klarna afterpay riverty visa mastercard amex google microsoft samsung bosch siemens miele philips"
    " dyson whirlpool beko hisense lenovo asus acer sony logitech garmin fitbit nintendo playstation xbox netflix spotify"
    " disney vodafone o2 telekom telefonica movistar orange sfr bouygues yoigo masmovil jazztel ziggo kpn odido telenet"
    " proximus tmobile verizon comcast xfinity bt ee talktalk plusnet giffgaff virgin vattenfall eneco essent greenchoice"
    " engie edf totalenergies iberdrola endesa naturgy repsol octopus ovo eon scottishpower npower enel tesco asda"
    " sainsburys morrisons waitrose argos currys halfords screwfix wickes homebase ikea jysk zalando asos shein temu"
    " aliexpress wish vinted etsy wayfair bol coolblue mediamarkt saturn otto conrad notebooksbilliger hema blokker wehkamp"
    " action gamma praxis bauhaus obi hornbach kaufland lidl aldi rewe edeka fnac darty boulanger cdiscount auchan carrefour"
    " castorama decathlon conforama pccomponentes mercadona walmart costco bestbuy ocado deliveroo uber lyft airbnb booking"
    " expedia trivago ryanair easyjet klm lufthansa eurowings transavia vueling iberia tui wizz"
    " mondial barclays hsbc lloyds"
    " natwest santander halifax nationwide monzo revolut starling rabobank abnamro sparkasse commerzbank postbank volksbank"
    " bbva caixabank bankinter boursorama ing n26 aviva axa allianz generali mapfre interpolis achmea ohra consumentenbond"
    " verbraucherzentrale ofcom ofgem schufa trustpilot".split()
)
