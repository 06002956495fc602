"""A company of a kind that has an article in German keeps it wherever something comes from it."""

from __future__ import annotations

from casebook.language.language import language_named
from casebook.records.vocabularies import Channel


def test_what_a_company_wrote_promised_or_decided_has_its_article_in_german() -> None:
    """*Brief der Nordstern Versicherung AG*, and *von* of a name that has none."""
    german = language_named("de")
    letter = german.channels_from[Channel.LETTER]

    assert [
        letter.format(who=who) for who in ("Nordstern Versicherung AG", "Amazon", "Herr Lohmann", "Serviceteam")
    ] == [
        "Brief der Nordstern Versicherung AG",
        "Brief von Amazon",
        "Brief von Herrn Lohmann",
        "Brief vom Serviceteam",
    ]
    assert german.promised_by.format(agent="Badwelt GmbH") == "zugesagt von der Badwelt GmbH"
    assert german.promised_by.format(agent="Herr Krüger") == "zugesagt von Herrn Krüger"
    assert "die Entscheidung der Badwelt GmbH oder" in german.follow_what.format(who="Badwelt GmbH")
