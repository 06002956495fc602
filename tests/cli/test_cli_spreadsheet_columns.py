"""What the columns of a spreadsheet are for is shown; its days are read as their column writes them, its rows by company."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from assertions import contents, entries, refused
from terminals import answered

from casebook.importers.spreadsheet.columns import name_of
from tests.conftest import record

HEADS = {
    "en": "Date;Company;Spoke with;Contact method;Case number;What was said;What was promised;By when",
    "nl": "Datum;Bedrijf;Wie;Kanaal;Zaaknummer;Wat is er gezegd;Toezegging;Uiterlijk",
    "de": "Datum;Unternehmen;Ansprechpartner;Kontaktart;Vorgangsnummer;Was wurde gesagt;Zusage;Bis wann",
    "fr": "Date;Société;Interlocuteur;Moyen de contact;Numéro de dossier;Ce qui a été dit;Promesse;Échéance",
    "es": "Fecha;Empresa;Hablé con;Vía de contacto;Número de caso;Qué se dijo;Promesa;Fecha límite",
}
CALLS = {"en": "Phone", "nl": "Telefoon", "de": "Telefon", "fr": "Téléphone", "es": "Teléfono"}


@pytest.fixture
def towel(casebook: Any) -> Any:
    """A case without an entry."""
    record(casebook, ("open", "towel", "--company", "Amazon", "--order", "302-1234567-1234567"))
    return casebook


@pytest.mark.parametrize("language", sorted(HEADS))
def test_columns_are_found_by_name_in_five_languages(towel: Any, sheet: Any, language: str) -> None:
    """Below a title, saved by an old program, with a number that is kept from being reckoned with."""
    row = f'31/10/2024;Amazon EU;Jürgen;{CALLS[language]};="0012";said;a refund;4/11/2024'

    result = towel("import", sheet(f"My log;;;;;;;\r\n\r\n{HEADS[language]}\r\n{row}\r\n", "cp1252"))

    assert (
        "towel  2 entries added\n"
        "towel/1  Thu 31 Oct 2024 · phone call with Jürgen · case 0012\n"
        "towel/2  Thu 31 Oct 2024 · promised: a refund · due Mon 4 Nov 2024\n"
    ) == result.stdout
    headings = HEADS[language].split(";")
    assert (
        f"casebook: its columns are read so: date from '{headings[0]}', company from '{headings[1]}', " in result.stderr
    )
    assert "nothing is taken from" not in result.stderr


def test_on_a_terminal_the_columns_are_agreed_to(towel: Any, sheet: Any, book: Path) -> None:
    """No leaves the book as it was, and says how they are named."""
    path = sheet("Datum,Notities,Humeur\n1 nov 2024,één,boos\n")
    before = contents(book)

    no = answered(book, "import", "--case", "towel", path, answers=("n",))
    assert (0, before) == (no.status, contents(book))
    assert "  date  Datum     1 nov 2024\n  text  Notities  één\n  not read: Humeur\nIs that right? [Y/n]" in no.shown
    assert "nothing was imported; --map NAME=COLUMN says what a column is for" in no.errors
    assert "towel  1 entry added" in answered(book, "import", "--case", "towel", path, answers=("",)).shown


def test_the_order_of_days_is_found_from_the_whole_column(towel: Any, sheet: Any) -> None:
    """Against the settings too, and told with the cell that decides; a time that every day has at midnight is none."""
    path = sheet("Date,Text\n03/04/2024 00:00:00,one\n03/28/2024 00:00:00,two\n")

    result = towel("import", "--case", "towel", path, LC_ALL="nl_NL.UTF-8")

    assert ["2024-03-04", "2024-03-28"] == [one["at"] for one in entries(towel)]
    assert "casebook: the days of 'Date' have the month first: line 3 says '03/28/2024 00:00:00'.\n" in result.stderr


def test_what_no_day_decides_is_asked_or_refused(towel: Any, sheet: Any, book: Path) -> None:
    """Never a guess; the settings say it too."""
    path = sheet("Date,Text\n03/04/2024,one\n")

    status, told = refused(towel, book, "import", "--case", "towel", path)
    assert (2, True) == (
        status,
        "line 2: '03/04/2024' can be read in more than one way, and no day in that column" in told,
    )
    asked = answered(book, "import", "--case", "towel", path, answers=("d", "y"))
    assert "'03/04/2024' in 'Date' (line 2) can be two days. What comes first there? (day, month)" in asked.shown
    assert ["2024-04-03"] == [one["at"] for one in entries(towel)]
    both = sheet("Date,Text\n28/04/2024,one\n04/28/2024,two\n")
    assert "do not have day and month in the same order" in refused(towel, book, "import", "--case", "towel", both)[1]


def test_rows_of_other_companies_stay_out(towel: Any, sheet: Any, book: Path) -> None:
    """Counted, with their lines; the case is the named one, or the only open one with that company, or a number's."""
    rows = "Date,Company,Order,Text\n1 Nov 2024,amazon,,one\n2 Nov 2024,Ziggo,,the router\n3 Nov 2024,,,three\n"

    result = towel("import", sheet(rows), "--case", "towel")
    assert "1 row is about 'Ziggo', not Amazon, and stayed out (line 3).\n" in result.stderr
    assert ["one", "three"] == [one["text"] for one in entries(towel)]
    assert b"the router" not in (contents(book) or b"")

    towel("open", "line", "--company", "Ziggo")
    result = towel("import", sheet(rows))
    assert "line 4: it does not say which company it is about; this row was left out.\n" in result.stderr
    assert ["the router"] == [one["text"] for one in entries(towel, "line")]
    towel("open", "lamp", "--company", "Amazon")
    more = "Date,Company,Order,Text\n4 Nov 2024,Amazon,302-1234567-1234567,four\n5 Nov 2024,Amazon,,five\n"
    result = towel("import", sheet(more))
    assert "line 3: lamp and towel are all with Amazon; --case says which it belongs to" in result.stderr
    assert "four" == entries(towel)[-1]["text"]


def test_cells_come_back_as_they_were_before_programs_changed_them(towel: Any, sheet: Any) -> None:
    """A guarded formula; a number that lost its last figures is told and not taken."""
    path = sheet('Date,Case number,Text\n1 Nov 2024,4.02E+15,"\'=1+1"\n')

    result = towel("import", "--case", "towel", path)

    [entry] = entries(towel)
    assert ("=1+1", None) == (entry["text"], entry["case_number"])
    assert "line 2: '4.02E+15' is a number that the spreadsheet shortened, so it was not taken" in result.stderr


def test_a_workbook_that_is_not_read_is_refused_with_what_to_do(towel: Any, book: Path, tmp_path: Path) -> None:
    """Of Excel in its other forms, and of Numbers."""
    for name, what in (
        ("xl/workbook.bin", "an Excel workbook in another form than XLSX"),
        ("Index/Document.iwa", "a Numbers spreadsheet"),
    ):
        with ZipFile(tmp_path / "a.bin", "w") as archive:
            archive.writestr(name, "x")
        status, told = refused(towel, book, "import", str(tmp_path / "a.bin"))
        assert (2, True) == (status, told.startswith(f"casebook: this is {what}, which is not read here;"))
        assert "Save it there as XLSX or CSV" in told
    (tmp_path / "a.bin").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512))
    assert "this is an Excel workbook in another form" in refused(towel, book, "import", str(tmp_path / "a.bin"))[1]


@pytest.mark.parametrize(
    ("headings", "number"),
    [
        ("Datum;Kanal;Vorgangsnr.;Gesprächsnotiz;Zugesagt;Fällig bis", "Vorgangsnr."),
        ("Date;Moyen de contact;N° de dossier;Ce qui a été dit;Promesse;Pour quand", "N° de dossier"),
        ("Fecha;Medio;Nº de incidencia;Qué se dijo;Prometido;Para cuándo", "Nº de incidencia"),
        ("Datum;Soort contact;Zaak-nr;Notities;Beloofd;Uiterlijk", "Zaak-nr"),
    ],
)
def test_a_heading_may_be_shortened(towel: Any, sheet: Any, headings: str, number: str) -> None:
    """However a number is called; a mail is no letter in these languages, and a day between full stops begins with the day."""
    result = towel("import", "--case", "towel", sheet(f"{headings}\n31.10.2024;mail;A-12;said;a refund;4.11.2024\n"))

    assert f"number from '{number}'" in result.stderr
    assert (
        "towel/1  Thu 31 Oct 2024 · email · case A-12\n"
        "towel/2  Thu 31 Oct 2024 · promised: a refund · due Mon 4 Nov 2024\n"
    ) in result.stdout


def test_a_mail_may_be_a_letter_in_english(towel: Any, sheet: Any) -> None:
    """It is told with its line; so is a day and a time that are both between full stops, if it is none."""
    result = towel(
        "import",
        "--case",
        "towel",
        sheet("Date,Time,How,Notes\n31.10.2024,14.05,mail,x\n31.10.2024,14.05,phone,x\n31.13.2024,,chat,y\n"),
    )

    assert "towel/1  Thu 31 Oct 2024 14:05 · phone call\n" in result.stdout
    assert "line 2: channel cannot be 'mail'" in result.stderr
    assert "line 4: '31.13.2024'" in result.stderr


@pytest.mark.parametrize(
    ("heads", "channel", "lasted"),
    [
        ("Date;Who I spoke to;Method;What they told me;Duration", "Phone call", "25 min"),
        ("Datum;Met wie;Hoe;Wat zeiden ze;Duur", "Telefoongesprek", "25 minuten"),
        ("Datum;Mit wem;Kontaktart;Was mir gesagt wurde;Dauer", "Telefongespräch", "25 Minuten"),
        ("Date;Avec qui;Moyen;Ce qu'on m'a dit;Durée", "Appel téléphonique", "25 mn"),
        ("Fecha;Con quién hablé;Medio;Qué me dijeron;Duración", "Llamada telefónica", "25 min."),
    ],
)
def test_a_sheet_in_whole_phrases_is_read(towel: Any, sheet: Any, heads: str, channel: str, lasted: str) -> None:
    """Headings that are questions, channels in the words that the timeline itself has for them, minutes with their unit."""
    result = towel(
        "import", "--case", "towel", sheet(f"{heads}\r\n31/10/2024;Ann;{channel};wait;{lasted}\r\n", "cp1252")
    )

    assert "towel  1 entry added\ntowel/1  Thu 31 Oct 2024 · phone call with Ann · 25 minutes\n" == result.stdout


def test_a_row_that_comes_again_with_more_columns_is_filled_in(towel: Any, sheet: Any) -> None:
    """It is the same row: none stands there twice, one undo takes the words out again, and the same once more changes nothing."""
    path = sheet("Datum,Wie,Zaaknummer,Gezegdes\n1 nov 2024,Ann,A-1,Het komt morgen.\n1 nov 2024,Ben,A-2,Wacht even.\n")
    towel("import", "--case", "towel", path)

    again = towel("import", "--case", "towel", path, "--map", "text=Gezegdes")
    filled = [(one["agent"], one["case_number"], one["text"]) for one in entries(towel)]
    third = towel("import", "--case", "towel", path, "--map", "text=Gezegdes")

    assert [("Ann", "A-1", "Het komt morgen."), ("Ben", "A-2", "Wacht even.")] == filled
    assert (
        "line 2, line 3: this was imported before with fewer columns, and only what was missing was added: text."
        in (again.stderr.replace(" and line", ", line"))
    )
    assert (0, 2, False) == (third.exit_code, len(entries(towel)), "was missing" in third.stderr)
    towel("undo", "--yes")
    assert [None, None] == [one["text"] for one in entries(towel)]


def test_another_row_of_the_same_day_is_another_contact(towel: Any, sheet: Any) -> None:
    """What both tell differs, or nothing tells them apart."""
    towel("import", "--case", "towel", sheet("Datum,Wie,Notities\n1 nov 2024,Ann,Het komt morgen.\n2 nov 2024,Ben,\n"))

    towel("import", "--case", "towel", sheet("Datum,Wie,Notities\n1 nov 2024,Ann,Het komt niet.\n2 nov 2024,Cem,\n"))

    assert 4 == len(entries(towel))


@pytest.mark.parametrize(
    "first", ["2024-10-31,phone,Maria,lost", "31.10.2024,phone,Maria,lost", "phone,31/10/24,Maria,lost"]
)
@pytest.mark.parametrize("more", [(), ("--map", "date=2024-10-31")])
def test_a_table_without_headings_loses_no_row(
    towel: Any, sheet: Any, book: Path, first: str, more: tuple[str, ...]
) -> None:
    """Its first row is no line of headings, whatever it is said to be; what to write above it is told."""
    status, told = refused(towel, book, "import", "--case", "towel", sheet(f"{first}\n1 nov 2024,chat,Bo,x\n"), *more)

    assert 2 == status
    assert "its first line is no line of headings: '" in told
    assert "such as Date, Channel, Agent, Text." in told


@pytest.mark.parametrize(
    ("times", "told"),
    [
        (("9h", "14h30", "10 uur"), ("09:00", "14:30", "10:00")),
        (("9", "14:30", "0"), ("09:00", "14:30", "00:00")),
        (("9h", "10h30", "11:00"), ("09:00", "10:30", "11:00")),
        (("9h", "10:30", "11:00"), (None, "10:30", "11:00")),
        (("9", "2:30 pm", "11:00"), (None, "14:30", "11:00")),
    ],
)
def test_an_hour_alone_is_read_as_the_times_of_its_column(
    towel: Any, sheet: Any, times: tuple[str, ...], told: tuple[str | None, ...]
) -> None:
    """One after noon, or with an `h` before its minutes, says that all of them count to 24; where none does, or some have am or
    pm, the row is told and left out."""
    rows = "".join(f"2024-10-3{at};{time};chat;no {at}\n" for at, time in enumerate(times[:2]))
    rows += f"2024-11-01;{times[2]};chat;no 2\n"

    result = towel("import", "--case", "towel", sheet(f"Date;Heure;Canal;Commentaire\n{rows}"))

    assert [time for time in told if time] == [entry["at"][11:16] for entry in entries(towel)]
    assert (None in told) == ("before or after noon" in result.stderr or "no part of a date" in result.stderr)


@pytest.mark.parametrize(
    ("rows", "such_as"),
    [
        (
            "123456789;EUR;20241105;1234,56;1278,55;20241105;43,99;SEPA AMAZON",
            "Date, Payee, Description, Amount of a bank's",
        ),
        ("COMPTE CHEQUES;****1234;06/11/2024;;1 234,56", "Date, Payee, Description, Amount of a bank's list"),
        ("05/11/2024;VIR SEPA RECU;AMAZON;-43,99 €", "with a name for each of its 4 columns."),
        ("2024-11-05;phone;Tom;They will call", "such as Date, Channel, Agent, Text."),
    ],
)
def test_a_list_without_headings_is_told_which_it_needs(
    towel: Any, sheet: Any, book: Path, rows: str, such_as: str
) -> None:
    """Those of a bank's list where it has sums."""
    status, told = refused(towel, book, "import", "--case", "towel", sheet(f"{rows}\n{rows}\n"))

    assert (2, True, True) == (status, "its first line is no line of headings: " in told, such_as in told)


LENGTHS = {
    "hours and minutes": (("0:20", "1:05"), [20, 65]),
    "minutes and seconds": (("0:20", "12:40"), [0, 13]),
    "all three": (("0:20:00", "1:05:40"), [20, 66]),
    "in words": (("1h20", "25 min", "20'", "1,5 uur"), [80, 25, 20, 90]),
}


@pytest.mark.parametrize(("cells", "minutes"), LENGTHS.values(), ids=LENGTHS)
def test_how_long_it_took_is_read_as_its_column_says(
    towel: Any, sheet: Any, cells: tuple[str, ...], minutes: list[int]
) -> None:
    """A clock is of hours unless one in the column has too many of them."""
    rows = "".join(f"{day} Oct 2024;Ann;{cell}\n" for day, cell in enumerate(cells, 1))

    towel("import", "--case", "towel", sheet(f"Date;Agent;Duration\n{rows}"))

    assert minutes == [one["minutes"] for one in entries(towel)]


def test_a_length_that_says_nothing_takes_no_row_with_it(towel: Any, sheet: Any) -> None:
    """It is told with its line."""
    result = towel("import", "--case", "towel", sheet("Date;Agent;Duration\n1 Oct 2024;Ann;a while\n"))

    assert ["Ann"] == [one["agent"] for one in entries(towel)]
    assert "line 2: 'a while' does not say how many minutes it took; this cell was left out.\n" in result.stderr


DUE = {
    "beside notes": (
        "Date,Agent,Notes,Due\n1 Oct 2024,Tom,Will refund,8 Oct 2024\n",
        [("Will refund", "2024-10-08")],
        "",
    ),
    "in German": (
        "Datum;Wer;Notiz;Zugesagt bis\n1.10.2024;Tom;Geld kommt;8.10.2024\n",
        [("Geld kommt", "2024-10-08")],
        "",
    ),
    "with its promise": (
        "Date,They said,They promised,By when\n1 Oct 2024,Sorry,refund,8 Oct 2024\n",
        [("refund", "2024-10-08")],
        "",
    ),
    "beside nothing": (
        "Date,Agent,Due\n1 Oct 2024,Tom,8 Oct 2024\n",
        [],
        "line 2: nothing says what was promised for the day",
    ),
}


@pytest.mark.parametrize(("text", "promised", "told"), DUE.values(), ids=DUE)
def test_a_day_that_something_is_due_by_takes_no_row_with_it(
    towel: Any, sheet: Any, text: str, promised: list[tuple[str, str]], told: str
) -> None:
    """What is due is what the promise column says, else what was said; a day alone is told, in no words of another command."""
    result = towel("import", "--case", "towel", sheet(text))

    found = entries(towel)
    assert 1 == len([one for one in found if one["kind"] == "contact"])
    assert promised == [(one["text"], one["due"]) for one in found if one["kind"] == "promise"]
    assert told in result.stderr
    assert "--promise" not in result.stderr


HEADINGS = {
    "Compte rendu": "text",
    "They said": "text",
    "Gesprächsprotokoll": "text",
    "gesprekspartner": "agent",
    "fecha de llamada": "date",
    "Beldatum": "date",
    "They promised": "promise",
    "afspraak": "promise",
    "Ce qu'ils ont promis": "promise",
}


@pytest.mark.parametrize(("heading", "holds"), HEADINGS.items(), ids=HEADINGS)
def test_more_headings_are_known(heading: str, holds: str) -> None:
    """Whatever is said for what a column holds."""
    assert holds == name_of(heading, is_dutch=False)


def test_what_may_be_another_thing_is_none_beside_what_is_sure(towel: Any, sheet: Any) -> None:
    """An appointment beside what was promised."""
    towel("import", "--case", "towel", sheet("Datum;Wie;Toezegging;Afspraak\n21-10-2024;Ann;geld terug;14:00\n"))

    assert ["geld terug"] == [one["text"] for one in entries(towel) if one["kind"] == "promise"]


@pytest.mark.parametrize("heading", ["Wer", "Whom", "With whom", "Wem", "Wer war dran"])
def test_who_it_was_stands_below_many_words(heading: str) -> None:
    """In English and German."""
    assert "agent" == name_of(heading, is_dutch=False)


def test_spanish_headings_and_a_correo_are_read(towel: Any, sheet: Any) -> None:
    """A `correo` in a list is an e-mail, whatever its heading is."""
    text = "Fecha;Vía;Persona;Qué dijo;Nº de reclamación\n28-oct-2024;llamada;María;algo;R-55\n30-oct-2024;correo;Luis;nada;\n"

    result = towel("import", "--case", "towel", sheet(text))

    assert "nothing is taken from" not in result.stderr
    found = [(entry["channel"], entry["case_number"], entry["text"]) for entry in entries(towel)]
    assert [("phone", "R-55", "algo"), ("email", None, "nada")] == found


@pytest.mark.parametrize(
    ("first", "other", "at"), [("10h30", "9h", "09:00"), ("8h05", "9h15", "09:15"), ("10u30", "9u", "09:00")]
)
def test_a_time_with_an_h_before_its_minutes_is_of_24_hours(
    towel: Any, sheet: Any, first: str, other: str, at: str
) -> None:
    """So is every hour of its column then."""
    text = f"Date;Heure;Canal;Conseiller\n28/10/2024;{first};chat;Ana\n30/10/2024;{other};chat;Marc\n"

    result = towel("import", "--case", "towel", sheet(text))

    assert 0 == result.exit_code
    assert f"2024-10-30T{at}:00+01:00" == entries(towel)[-1]["at"]


@pytest.mark.parametrize("day", ["31-02-2024", "31/02/2024", "31.02.2024", "31/2/24"])
def test_a_day_that_does_not_exist_is_told_as_it_was_typed(towel: Any, sheet: Any, day: str) -> None:
    """And not as it would be written otherwise."""
    text = f"Datum;Kanaal;Naam\n28-10-2024;chat;Ana\n{day};chat;Marc\n"

    result = towel("import", "--case", "towel", sheet(text))

    assert f"line 3: '{day}' is not a day that exists" in result.stderr
