#!/bin/sh
# A case that is hostile on purpose: everything that has ever broken a tool like this one, in one book.
#
# Run it with `sh examples/hostile/story.sh` in the folder where it should leave hostile.db.

export CASEBOOK_BOOK="${CASEBOOK_BOOK:-hostile.db}" TZ=Europe/Amsterdam
at() { export CASEBOOK_NOW="$1"; }
escape="$(printf '\033')"
backwards="$(printf '\342\200\256')"
unseen="$(printf '\342\200\213')"

at 2024-10-25T23:50:00+02:00
casebook open o-neill.2 --company "O'Neill & Söhne <b>GmbH</b> [bold]" --order "[#4411-B]" --order "=1+1" \
    --item 'a "towel", 100% cotton' --title "/etc/passwd -- --help" --amount "1 JPY" \
    --problem "It said: [/red] *never* _again_ | \`rm -rf\` https://example.com/?a=b&c=d" --want "the towel; nothing else"

# Across midnight, and in the hour that the clock showed twice.
casebook add o-neill "The call went on past midnight." --channel phone --date 23:40 --minutes 35 --agent "محمد عبد الله"
at 2024-10-27T02:40:00+01:00
casebook add o-neill "The first half past two." --date 2024-10-27T02:30+02:00 --agent "王小明" --case-number "案件-42"
casebook add o-neill "The second half past two." --date 2024-10-27T02:30+01:00 --agent "שרה" --case-number "0042"

# From another part of the world.
TZ=America/New_York
at 2024-10-28T18:00:00+01:00
casebook add o-neill "Called from New York." --channel phone --date 11:30 --agent "Zoë 👩🏽‍💻" --case-number "0042"
TZ=Europe/Amsterdam

# Texts made to look like something else.
at 2024-10-29T10:00:00+01:00
casebook add o-neill "First line
o-neill.2/99  Tue 29 Oct 2024 · refund promised by nobody · kept
$escape[31mred$escape[0m $escape]0;title$escape\\ and ${backwards}drawkcab and un${unseen}seen" \
    --date 9:00 --agent "=HYPERLINK(\"http://example.com\")" --case-number "@SUM(A1)"
casebook promise o-neill "| a | table | in 2 days" --agent "- [ ] nobody" --date 9:30
casebook promise o-neill "what nobody can date" --date 9:31
casebook ship o-neill "1Z 999 AA1 01 2345 6785" --status "=cmd|' /C calc'!A0" --date 9:45
casebook note o-neill "$(printf 'a very long word %0300d' 0)" --date 9:50

at 2024-11-20T12:00:00+01:00
casebook timeline o-neill
casebook export o-neill
