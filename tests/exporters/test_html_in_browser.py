"""The page in a browser, where there is one: run by name, `python -m pytest -m long tests/exporters/test_html_in_browser.py`."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from tests.exporters.cases import CASES

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)

EXAMPLES = Path(__file__).parents[2] / "examples"

MEASURED = """<body style="margin: 0"><iframe src="page.html" style="width: {width}px; height: 900px; border: 0"></iframe><script>
onload = () => {{
  const page = document.querySelector("iframe").contentDocument, root = page.documentElement;
  const dark = getComputedStyle(page.body).backgroundColor;
  document.title = [root.scrollWidth <= root.clientWidth, root.scrollHeight > 0, page.scripts.length, dark].join(" ");
}}
</script>"""


@pytest.mark.long
@pytest.mark.skipif(BROWSER is None, reason="there is no browser")
@pytest.mark.parametrize("sheet", ["A4", "letter"])
@pytest.mark.parametrize("story", ["handdoek", "handtuch", "serviette", "toalla", "towel"])
def test_a_page_is_printed_on_two_sheets_with_the_drawing_on_the_first(story: str, sheet: str, tmp_path: Path) -> None:
    """The towel in five languages: the problem, the whole drawing and the promises begin on the first sheet."""
    pypdf = pytest.importorskip("pypdf")
    page = (EXAMPLES / story / "case.html").read_text(encoding="utf-8")
    margins = "@page { margin: "
    (tmp_path / "page.html").write_text(
        page.replace(margins, margins.replace("margin", f"size: {sheet}; margin")), "utf-8"
    )
    words = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}"]
    words += ["--no-pdf-header-footer", f"--print-to-pdf={tmp_path / 'page.pdf'}", (tmp_path / "page.html").as_uri()]
    subprocess.run([str(BROWSER), *words], capture_output=True, timeout=60, check=True)
    sheets = [" ".join(one.extract_text().split()) for one in pypdf.PdfReader(tmp_path / "page.pdf").pages]

    below_the_drawing = "".join(re.findall(r"<figcaption>\s*<p>([^<]+)", page))
    assert (len(sheets), below_the_drawing in sheets[0]) == (2, True)


@pytest.mark.long
@pytest.mark.skipif(BROWSER is None, reason="there is no browser")
@pytest.mark.parametrize(
    ("form", "name"),
    [*(("chat", name) for name in CASES), ("ombudsman", "hostile"), ("letter", "towel"), ("claim", "towel")],
)
def test_a_page_fits_the_screen(form: str, name: str, tmp_path: Path) -> None:
    """From a phone to a desk nothing has to be moved sideways, and no script is in it; by night it is dark."""
    (tmp_path / "page.html").write_text(renderer(form, "html")(CASES[name](), ExportOptions()), encoding="utf-8")
    for width, night in ((320, False), (360, True), (700, False), (1280, True)):
        (tmp_path / "frame.html").write_text(MEASURED.format(width=width))
        words = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--allow-file-access-from-files",
            "--virtual-time-budget=3000",
        ]
        words += [
            f"--blink-settings=preferredColorScheme={0 if night else 1}",
            f"--user-data-dir={tmp_path / 'profile'}",
        ]
        done = subprocess.run(
            [str(BROWSER), *words, "--dump-dom", (tmp_path / "frame.html").as_uri()],
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        ground = "rgb(22, 24, 29)" if night else "rgb(253, 252, 249)"
        assert f"<title>true true 0 {ground}</title>" in done.stdout, (width, done.stdout[-2000:])
