"""The Markdown table of the measure."""

from __future__ import annotations

from collections.abc import Sequence

from .measure import LIMITS, Measure
from .story import FACTS

HEAD = "| story | limit | facts in the first 300 | facts in all | room left | said twice | lost at this limit |"


def table(measures: Sequence[Measure]) -> str:
    """A row for each story and limit, then the means of each limit, then what is missing everywhere it could stand."""
    rows = [HEAD, "| --- | --- | --- | --- | --- | --- | --- |", *map(_row, measures), "", *_means(measures)]
    return "\n".join(rows) + "\n"


def mean_facts(measures: Sequence[Measure], limit: int | None) -> tuple[float, float]:
    """Facts of nine, in the first 300 characters and in all, on average; a refused export shows none."""
    at = [measure for measure in measures if measure.limit == limit]
    return (
        9 * sum(len(each.opening) / len(each.story.facts) for each in at) / len(at),
        9 * sum(len(each.whole) / len(each.story.facts) for each in at) / len(at),
    )


def _row(each: Measure) -> str:
    name, limit, of = each.story.name, each.limit or "none", len(each.story.facts)
    if each.text is None:
        return f"| {name} | {limit} | refused | refused | | | |"
    room = "" if each.room is None else f"{each.room:.0f}%"
    lost = ", ".join(sorted(each.lost))
    return f"| {name} | {limit} | {len(each.opening)}/{of} | {len(each.whole)}/{of} | {room} | {len(each.twice)} | {lost} |"


def _means(measures: Sequence[Measure]) -> list[str]:
    rows = [
        "| limit | of 9 in the first 300 | of 9 in all | room left | said twice | lost | refused | missed most at first |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for limit in LIMITS:
        at = [measure for measure in measures if measure.limit == limit]
        opening, whole = mean_facts(measures, limit)
        rooms = [each.room for each in at if each.room is not None]
        missing = {fact: sum(fact in each.story.facts and fact not in each.opening for each in at) for fact in FACTS}
        most = sorted((fact for fact in FACTS if missing[fact]), key=lambda fact: -missing[fact])[:3]
        cells = (
            limit or "none",
            f"{opening:.1f}",
            f"{whole:.1f}",
            f"{sum(rooms) / len(rooms):.0f}%" if rooms else "",
            sum(len(each.twice) for each in at),
            sum(len(each.lost) for each in at),
            f"{sum(each.text is None for each in at)} of {len(at)}",
            ", ".join(f"{fact} ({missing[fact]})" for fact in most),
        )
        rows.append("| " + " | ".join(map(str, cells)) + " |")
    return rows
