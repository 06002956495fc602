"""The page: whole, well formed, dead to what was typed, and to be read by everybody."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.formats.web.markup import AddressOutside, Markup, element, style
from casebook.exporters.formats.web.refs import id_of
from casebook.exporters.formats.web.style import STYLE
from casebook.exporters.options import ExportOptions
from casebook.exporters.pictures import Picture
from casebook.exporters.registry import renderer
from casebook.language.language import LANGUAGES
from casebook.records.vocabularies import EventKind, Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each, examples

from .cases import CASES, hostile, towel
from .page_tree import Node, page_tree

render = renderer("chat", "html")

ELEMENTS = {
    *"html head meta title style body header nav main section h1 h2 p ul ol li dl dt dd div span bdi time a br".split(),
    *"blockquote figure figcaption img code svg defs pattern g rect circle line path text".split(),
}
"""All that a page is made of."""

ATTRIBUTES = {
    *"lang charset http-equiv content name id class dir href src alt datetime tabindex role aria-label aria-labelledby".split(),
    *"data-ref aria-hidden focusable width height viewbox x y rx x1 x2 y1 y2 r d text-anchor".split(),
    *"patternunits patterntransform".split(),
}

MARKS = [
    *"<>&\"'=/;:{}()*- \n\t",
    "<script>",
    "</style>",
    "<!--",
    "]]>",
    "javascript:",
    "http://e.example",
    "&lt;",
    "onload=",
]
TYPED = st.lists(st.sampled_from([*MARKS, "a", "1", "שלום", "😀"]), max_size=20).map("".join)


def tree_of(facts: CaseFacts, options: ExportOptions | None = None) -> Node:
    """The page of a case, read."""
    return page_tree(render(facts, options or ExportOptions()))


def is_sound(page: Node) -> None:
    """AssertionError where any rule is broken that holds for every page."""
    nodes = list(page.walk())[1:]
    ids = Counter(node.attributes["id"] for node in nodes if "id" in node.attributes)

    assert [] == [node.name for node in nodes if node.name not in ELEMENTS]
    assert set() == {name for node in nodes for name in node.attributes} - ATTRIBUTES
    assert [] == [name for name, times in ids.items() if times > 1 or re.search(r"\s", name)]
    hrefs = [node.attributes["href"] for node in nodes if "href" in node.attributes]
    assert [] == [href for href in hrefs if href[:1] != "#" or href[1:] not in ids]
    labels = [node.attributes["aria-labelledby"] for node in nodes if "aria-labelledby" in node.attributes]
    assert set(labels) <= set(ids)
    assert [] == [node.attributes for node in nodes if node.attributes.get("src", "data:image/")[:11] != "data:image/"]


def headings_of(page: Node) -> list[str]:
    """Its headings, in order."""
    return [node.name for node in page.all("h1", "h2", "h3", "h4", "h5", "h6")]


@each("name", CASES)
@each("code", ["en", "nl"])
def test_a_page_is_well_formed_and_every_link_leads_somewhere(name: str, code: str) -> None:
    """Each element is closed, each id there once, each link leads to a place in the page, and headings follow one another."""
    page = tree_of(CASES[name](), ExportOptions(code))

    is_sound(page)
    assert code == page.nodes[0].attributes["lang"]
    assert "h1" == headings_of(page)[0]
    assert {"h2"} >= set(headings_of(page)[1:])
    assert (1, 1) == (len(page.all("header")), len(page.all("main")))


@examples(60, long=600)
@given(TYPED, TYPED, TYPED)
def test_typed_text_is_dead(problem: str, company: str, statement: str) -> None:
    """Whatever is typed, wherever: it can become no element, attribute, address or comment, and is read as it was typed."""
    entries = Entries()
    first = entries.contact("2024-11-01", statement, agent=statement, case_number=company)
    entries.promise("2024-11-01", statement, "2024-11-04", agent=problem, made_in=first)
    entries.shipment("2024-11-01", statement, carrier=company)
    entries.attachment("2024-11-01", f"a{statement}", problem, attached_to=first)
    page = tree_of(facts_of(case(problem=problem, company=f"A{company}", item=statement, title=problem), entries))

    is_sound(page)
    seen = " ".join(problem.split())
    assert seen in " ".join(page.text.split())


def test_a_heading_is_read_as_the_words_it_is_made_of() -> None:
    """The company and the title of the case are two, wherever they are read."""
    (heading,) = tree_of(facts_of(case(title="Torn towel"))).all("h1")

    assert "Amazon Torn towel" == heading.text.strip()


def test_what_is_hostile_gets_no_further_than_its_words() -> None:
    """The addresses and the markup of the hostile case are there to be read, and none of them acts."""
    page = tree_of(hostile())

    assert "![pixel](http://evil.example/p.png) <!-- gone --> [a](javascript:x)" in page.text
    assert [] == page.all("script", "iframe", "link", "object", "form", "base")
    (policy,) = [node for node in page.all("meta") if "http-equiv" in node.attributes]
    assert policy.attributes["content"].startswith("default-src 'none';")


def test_an_element_escapes_every_text_and_points_nowhere_else() -> None:
    """In its attributes and in it; an address leads to a place in the page or to a picture within it; a style has no markup."""
    assert '<p title="&quot;&lt;">&lt;b&gt;<b></b></p>\n' == element("p", {"title": '"<'}, "<b>", element("b"))
    for name, address in (("href", "http://e.example"), ("href", "javascript:x"), ("src", "http://e.example/p.png")):
        with pytest.raises(AddressOutside):
            element("a", {name: address})
    with pytest.raises(ValueError, match="no markup"):
        style("</style>")
    assert isinstance(style(STYLE), Markup)


def test_a_name_from_right_to_left_moves_nothing_beside_it() -> None:
    """In the page's own sentences each stands apart; what somebody wrote runs as its own first letter does."""
    entries = Entries()
    entries.contact("2024-11-01", "שלום, 5 ימים", agent="محمد علي", minutes=35)
    page = tree_of(facts_of(case(), entries))

    (point,) = page.all("li")[-1:]
    (name,) = [node.text for node in point.nodes[0].all("bdi")]
    assert "محمد علي" == name
    assert "chat with محمد علي, 35 minutes" in point.text
    assert ["auto"] == [node.attributes["dir"] for node in point.all("blockquote")]


def test_every_mark_and_bar_leads_to_its_entry() -> None:
    """What is drawn is a link to where that is told: each contact, event, parcel's news and promise once."""
    facts = towel()
    page = tree_of(facts)
    (figure,) = [node for node in page.all("figure") if node.attributes["class"].startswith("chart")]

    drawn = sorted(node.attributes["href"] for node in figure.all("a"))
    happened = [*facts.contacts, *facts.attempts, *facts.events, *(each.promise for each in facts.promises)]
    happened += [update for parcel in facts.parcels for update in parcel.updates]
    assert sorted(f"#towel-{entry.number}" for entry in happened) == drawn
    assert [] == [
        node.attributes for node in figure.all("svg") if not {"aria-label", "aria-hidden", "x"} & set(node.attributes)
    ]
    assert [] == [
        link.attributes for link in figure.all("a") if not (link.attributes.get("aria-label") or link.text.strip())
    ]


def test_what_has_no_point_of_its_own_is_found_where_it_is_told() -> None:
    """A missed appointment leads to what says that nobody came, news without words to its parcel."""
    entries = Entries()
    entries.contact("2024-11-01", "They come.")
    set_for = entries.event("2024-11-05 14:00", EventKind.APPOINTMENT, "a fitter")
    missed = entries.event("2024-11-05 18:00", EventKind.MISSED)
    entries.shipment("2024-11-06", None, carrier="UPS", tracking="1Z999AA10123456784")
    entries.shipment("2024-11-07", "left the depot", tracking="1Z999AA10123456784")
    page = tree_of(facts_of(case(), entries))

    is_sound(page)
    (point,) = [node for node in page.all("li") if node.attributes.get("id") == f"towel-{missed}"]
    assert [f"towel-{set_for}"] == [node.attributes["id"] for node in point.all("span") if "id" in node.attributes]


def test_entries_lead_to_their_evidence_and_back() -> None:
    """A contact to its files and its promises, a file and a promise to the contact."""
    page = tree_of(towel())
    links = {
        node.attributes["id"]: {link.attributes["href"] for below in node.nodes for link in below.all("a")}
        for node in page.all("li")
        if node.attributes.get("id")
    }

    assert {"#towel-3", "#towel-4", "#towel-12"} == links["towel-3"]
    assert "#towel-3" in links["towel-4"] & links["towel-12"]


def test_pictures_are_shown_and_other_files_named() -> None:
    """A picture is in the page with what it is called or shows; every file has its SHA-256."""
    facts = towel()
    receipt, label = facts.attachments
    shown = Picture(label.sha256, "image/png", b"\x89PNG\r\n\x1a\n")
    page = tree_of(facts, ExportOptions(pictures=(shown,)))

    is_sound(page)
    (picture,) = page.all("img")
    assert {"src": "data:image/png;base64,iVBORw0KGgo=", "alt": "the label on the box"} == picture.attributes
    assert [receipt.sha256, label.sha256] == [code.text for code in page.all("code")]


def test_who_reads_no_drawing_is_told_the_same() -> None:
    """Beside each bar stands what was promised, by whom, for when and what became of it; a link leads past the drawing."""
    page = tree_of(towel())
    (bars,) = [node for node in page.all("ol") if node.attributes["class"] == "bars"]

    assert ["Refund, Maria", "Refund, Raj", "Refund, Ingrid"] == [link.text for link in bars.all("a")]
    assert "due 8 Nov 2024, promised again on 14 Nov 2024" in bars.text
    assert ["#after-drawing"] == [
        link.attributes["href"]
        for node in page.all("p")
        if node.attributes.get("class") == "skip"
        for link in node.all("a")
    ]


@each("code", LANGUAGES)
@each("name", CASES)
def test_the_days_of_the_axis_stand_beside_each_other(name: str, code: str) -> None:
    """No day runs into the next, however long its month is called: on a phone, where the first and the last are whole, and on a
    sheet."""
    page = tree_of(CASES[name](), ExportOptions(language=code))
    for axis, room, letter, margin in (("narrow", 257, 6.4, 25), ("wide", 404, 5.2, 240)):
        days = [node for group in page.all("g") if group.attributes.get("class") == axis for node in group.all("text")]
        edge = float(-margin)
        for day in days:
            half = len(day.text.strip()) * letter / 2
            middle = float(day.attributes["x"][:-1]) / 100 * room + float(day.attributes.get("dx", 0))
            assert middle - half >= edge, (axis, day.text)
            edge = middle + half
        assert edge <= room + margin


def test_a_case_without_anything_in_it_has_no_drawing() -> None:
    """Nor a list of parts where there is none; one entry makes a drawing of a day."""
    bare = tree_of(facts_of(case()))
    entries = Entries()
    entries.contact("2024-11-20", "hello")

    assert ([], []) == (bare.all("figure"), bare.all("nav"))
    assert 1 == len(tree_of(facts_of(case(), entries)).all("figure"))


def test_the_same_case_gives_the_same_page() -> None:
    """To the byte."""
    assert render(hostile(), ExportOptions()) == render(hostile(), ExportOptions())


def test_no_name_of_a_part_is_that_of_an_entry() -> None:
    """A case may be called what a part of the page is."""
    entries = Entries()
    entries.contact("2024-11-01", "hello")
    entries.promise("2024-11-01", "a call", "2024-11-04", promised=Promised.CALLBACK)

    for handle in ("part", "part-a", "part-drawn", "hatch", "after-drawing"):
        is_sound(tree_of(facts_of(case(handle, problem="It is torn."), entries)))
    assert "o-neill.2-5" == id_of("o-neill.2/5")


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    """How much two colours stand out from each other (WCAG 2.2, contrast ratio)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _colours() -> Iterator[dict[str, str]]:
    """The colours by day, and by night."""
    for block in re.findall(r":root \{([^}]*--paper[^}]*)\}", STYLE):
        yield dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", block))


def test_colours_stand_out_by_day_and_by_night() -> None:
    """Text from its ground by 4.5 to 1, also that of an entry that was chosen; what means something by 3 to 1."""
    themes = list(_colours())

    assert 2 == len(themes)
    assert themes[0].keys() == themes[1].keys()
    for colours in themes:
        for name in ("ink", "soft", "link", "now"):
            assert 4.5 <= _contrast(colours[name], colours["paper"]), name
        for name in ("ink", "soft", "link"):
            assert 4.5 <= _contrast(colours[name], colours["card"]), name
        for name in ("edge", "late", "good", "pale", "soft"):
            assert 3 <= _contrast(colours[name], colours["paper"]), name
        assert 3 <= _contrast(colours["late"], colours["late-ground"])


@each("recipient", ["chat", "letter", "ombudsman"])
def test_no_line_ends_within_a_number(recipient: str) -> None:
    """On a phone *case C-* stood above *2*; what has no figure in it is no number."""
    entries = Entries()
    entries.contact("2024-11-01", "She wrote C-2.", agent="Ann", case_number="C-2")
    entries.contact("2024-11-02", "A self-service form.", agent="Bo")
    page = renderer(recipient, "html")(facts_of(case(), entries), ExportOptions())

    assert '<span class="whole">C-2</span>' in page
    assert ".whole { display: inline-block; max-width: 100%; }" in page
    assert '<span class="whole">self' not in page
