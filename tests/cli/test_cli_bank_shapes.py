"""Lists of movements in odd shapes: a row that cannot be read, no headings, days that only the line above tells."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import record

THEN = "2026-11-26T10:00:00+01:00"
ING = (
    '"Datum";"Naam / Omschrijving";"Af Bij";"Bedrag (EUR)";"Mededelingen"\n'
    '"20260330";"Acme b.v.";"Bij";"45,00";"Terugbetaling 5551234"\n'
    '"20260399";"Kapot";"Bij";"1,00";"x"\n'
)
ABN = (
    "123456789\tEUR\t20260330\t1000,00\t1045,00\t20260330\t45,00\t/TRTP/SEPA OVERBOEKING/NAME/ACME BV/REMI/TERUG 5551234\n"
    "NL20ABNA0123456789\tEUR\t20260331\t1045,00\t1020,00\t20260331\t-25,00\tBEA   31.03.26/09.15 Winkel\n"
)
BNP = (
    "Compte de chèques;Compte de chèques;****1234;26/11/2026;;1 234,56\n"
    "06/04/2026;VIREMENT RECU;VIR SEPA RECU /DE ACME /MOTIF REMBOURSEMENT 5551234;;45,00\n"
    "05/04/2026;CARTE;FACTURE CARTE MAGASIN;;-23,10\n"
)
CREDIT_AGRICOLE = (
    "Téléchargement du 26/11/2026;;;;\n\nListe des opérations entre le 01/04/2026 et le 26/11/2026;;;;\n\n"
    "Date;Libellé;Débit euros;Crédit euros;\n"
    '06/04/2026;"VIREMENT \nACME \nREMBOURSEMENT";;45,00;\n05/04/2026;"MAGASIN";23,10;;\n'
)


@pytest.fixture
def parcel(casebook: Any) -> Any:
    """A case that waits for its money."""
    then = partial(casebook, now=THEN)
    record(
        then,
        ("open", "parcel", "--company", "Acme", "--order", "5551234", "--amount", "45 EUR", "--ordered", "2026-03-02"),
        ("promise", "parcel", "a refund", "--date", "2026-03-10", "--by", "2026-03-31"),
    )
    return then


def saved(tmp_path: Path, text: str, name: str = "list.csv", encoding: str = "utf-8") -> str:
    """The path of a list with this text."""
    (tmp_path / name).write_bytes(text.encode(encoding))
    return str(tmp_path / name)


def test_a_row_that_cannot_be_read_keeps_no_other_out(parcel: Any, tmp_path: Path) -> None:
    """With a case named too; it is told with its line, and refused only where that was asked for."""
    path = saved(tmp_path, ING)

    for words in ((), ("--case", "parcel")):
        result = parcel("import", path, *words)
        assert (0, True) == (result.exit_code, result.stdout.startswith("parcel  45.00 EUR on Mon 30 Mar 2026"))
        assert "line 3: its day cannot be read; this row was left out." in result.stderr
    assert 2 == parcel("import", path, "--case", "parcel", "--strict").exit_code


SHAPES = {"abn": (ABN, "Mon 30 Mar 2026"), "bnp": (BNP, "Mon 6 Apr 2026"), "ca": (CREDIT_AGRICOLE, "Mon 6 Apr 2026")}


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1"])
@pytest.mark.parametrize(("text", "day"), SHAPES.values(), ids=SHAPES)
def test_a_list_without_headings_or_with_days_told_above_is_read(
    parcel: Any, tmp_path: Path, text: str, day: str, encoding: str
) -> None:
    """By what stands in its columns; which figure is the day, the bank's own line tells."""
    result = parcel("import", saved(tmp_path, text, encoding=encoding))

    assert (0, True) == (result.exit_code, result.stdout.startswith(f"parcel  45.00 EUR on {day} from '"))


def test_another_table_without_headings_is_no_banks_list(parcel: Any, tmp_path: Path) -> None:
    """It is refused as before."""
    result = parcel("import", saved(tmp_path, "a\tEUR\tb\tc\td\te\tf\tg\n1\tEUR\t2\t3\t4\t5\t6\t7\n"))

    assert 2 == result.exit_code


CANNOT_KNOW = {
    "promised later": ("2026-04-20", "2026-05-01", "45 EUR"),
    "due before it begins": ("2026-03-03", "2026-03-05", "45 EUR"),
    "another currency": ("2026-03-10", "2026-03-31", "45 GBP"),
}


@pytest.mark.parametrize(("made", "due", "amount"), CANNOT_KNOW.values(), ids=CANNOT_KNOW)
def test_that_none_came_is_not_said_by_a_list_that_cannot_know(
    casebook: Any, tmp_path: Path, made: str, due: str, amount: str
) -> None:
    """Of what was promised behind its end, was due before it begins, or is in other money."""
    then = partial(casebook, now=THEN)
    then("open", "parcel", "--company", "Acme", "--amount", amount)
    then("promise", "parcel", f"a refund of {amount}", "--date", made, "--by", due)
    other = ING.replace("Acme b.v.", "Winkel").replace("20260399", "20260401")

    result = then("import", saved(tmp_path, other))

    assert (0, False) == (result.exit_code, "promised a refund, and none" in result.stderr)


def test_that_none_came_is_said_with_the_days_of_the_list(parcel: Any, tmp_path: Path) -> None:
    """With where it begins too, where that is later than the promise."""
    other = ING.replace("Acme b.v.", "Winkel").replace(" 5551234", "").replace("20260399", "20260401")

    result = parcel("import", saved(tmp_path, other))

    span = "which begins on Mon 30 Mar 2026 and reaches to Wed 1 Apr 2026."
    assert f"promised a refund, and none from Acme is in this list, {span}" in result.stderr


def test_a_row_without_a_sum_is_told(parcel: Any, tmp_path: Path) -> None:
    """A line without a day is a total or a remark, and no movement; with `--strict` nothing is taken."""
    text = "Date,Description,Amount\n2026-03-30,ACME REFUND\n2026-03-31,ACME REFUND,\n2026-04-01,SHOP,-5.00\nTotal,,\n"
    path = saved(tmp_path, text)

    told = parcel("import", path)

    assert (0, "") == (told.exit_code, told.stdout)
    assert ["2", "3"] == [
        line.split(":")[1].split()[1] for line in told.stderr.splitlines() if "there is no sum in it" in line
    ]
    assert 2 == parcel("import", path, "--strict").exit_code


FROM = {
    "an account before the name": (
        "Date,Amount,Counterparty,Name,Description\n2026-03-30,45.00,NL42ABNA0123456789,ACME BV,back\n",
        "ACME BV",
    ),
    "what kind it was before the name": (
        "Fecha;Concepto;Movimiento;Importe\n30/03/2026;Abono por devolución;Acme;45,00\n28/03/2026;x;y;-1,00\n",
        "Acme",
    ),
    "all in one text": (
        (
            "Buchungstag;Vorgang;Buchungstext;Umsatz in EUR\n"
            "30.03.2026;Übertrag;Auftraggeber: ACME GmbH Buchungstext: Erstattung 5551234 Ref. H9/1;45,00\n"
        ),
        "ACME GmbH",
    ),
    "in ABN AMRO's text": (ABN, "ACME BV"),
    "a number of the case alone": (
        "Date,Amount,Counterparty,Description\n2026-03-30,45.00,NL42ABNA0123456789,back for 5551234\n",
        "back for 5551234",
    ),
}


@pytest.mark.parametrize(("text", "payee"), FROM.values(), ids=FROM)
def test_who_it_is_from_is_shown(parcel: Any, tmp_path: Path, text: str, payee: str) -> None:
    """Not the number of an account, nor what kind of movement it is."""
    first = parcel("import", saved(tmp_path, text)).stdout.splitlines()[0]

    assert first.startswith(f"parcel  45.00 EUR on Mon 30 Mar 2026 from '{payee}':")


def test_what_stands_on_the_day_of_the_order_is_doubted(parcel: Any, tmp_path: Path) -> None:
    """Where nothing but the sign tells: it may be what was paid; where it came back the other way later, that is proposed."""
    paid = "2026-03-02,ACME,45.00\n"
    alone = parcel("import", saved(tmp_path, f"Date,Description,Amount\n{paid}2026-03-03,SHOP,-9.00\n"))
    back = parcel("import", saved(tmp_path, f"Date,Description,Amount\n{paid}2026-03-20,ACME,-45.00\n"))

    assert "day and sender fit; it is of the day of the order, so it may be what was paid" in alone.stdout
    assert ["parcel  45.00 EUR on Fri 20 Mar 2026 from 'ACME'"] == [
        line.partition(":")[0] for line in back.stdout.splitlines() if line.startswith("parcel")
    ]
