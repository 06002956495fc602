#!/bin/sh
# The whole story of the towel, as it was typed, from the parcel to the refund.
#
# Run it with `sh examples/towel/story.sh` in the folder where it should leave towel.db, with casebook installed.
# `at` sets the clock, so that the story comes out the same on every day and on every machine.

export CASEBOOK_BOOK="${CASEBOOK_BOOK:-towel.db}" TZ=Europe/Amsterdam
at() { export CASEBOOK_NOW="$1"; }

# A red bath towel was ordered on 28 October. What came was a grey bathrobe.
at 2024-10-31T13:50:00+01:00
casebook open towel --company Amazon --order 302-1234567-1234567 \
    --item "red bath towel" --ordered "28 Oct" --amount "24.99 EUR" \
    --problem "I ordered a red bath towel and received a grey bathrobe." --want "a full refund"
casebook note towel "A grey bathrobe was in the parcel." --kind delivered --date 13:20

# First the chat: a bot, then a human.
at 2024-10-31T14:00:00+01:00
casebook add towel "It only offered me a return label; I asked it for a human." \
    --role bot --date 13:55 --outcome transferred
at 2024-10-31T14:20:00+01:00
casebook add towel "She saw my photo of the bathrobe and is sending the right towel." \
    --agent Maria --role representative --case-number A-1234 --date 14:05 \
    --minutes 12 --rating 4 --promise "a replacement by 2 Nov"

# Nothing came. A call, another case number, two more promises: one kept the same day.
at 2024-11-04T10:45:00+01:00
casebook add towel "No replacement was ever sent, he says. He mails me a return label and refunds me." \
    --channel phone --agent Ravi --role representative --case-number B-5678 \
    --date 10:15 --minutes 25 --promise "a return label by e-mail today" \
    --promise "a refund within 3-5 business days"
at 2024-11-04T10:46:00+01:00
casebook settle towel/5 broken --date "3 Nov" --note "Nothing came."
at 2024-11-04T16:00:00+01:00
casebook settle towel/7 kept --date 15:30

# The bathrobe goes back.
at 2024-11-05T17:30:00+01:00
casebook ship towel 1Z999AA10123456784 --carrier UPS --return \
    --status "the bathrobe, handed in at the parcel shop" --date 17:10
at 2024-11-08T19:00:00+01:00
casebook ship towel 1Z999AA10123456784 --return --status "delivered to the warehouse" --date "8 Nov"

# No refund, and a promise quietly begun again.
at 2024-11-12T09:30:00+01:00
casebook add towel "The refund is in the queue, she says, and I have to wait longer." \
    --agent Li --role representative --case-number B-5678 --date 9:10 \
    --promise "a refund in another 7-10 business days"

# For a letter, should it come to that: who writes, where to, and what follows otherwise.
at 2024-11-20T11:50:00+01:00
casebook me --name "Sam de Vries" --email sam@example.com --address "Voorbeeldstraat 12, 1234 AB Amsterdam"
casebook company Amazon --address "Amazon EU S.à r.l., 38 avenue John F. Kennedy, L-1855 Luxembourg"
casebook edit towel --otherwise "I will ask my card issuer for the money back."

# The day of the paste: everything the next agent needs, in one go.
at 2024-11-20T12:00:00+01:00
casebook due
casebook export towel

# It is pasted into the chat, and a manager is asked for, politely.
at 2024-11-20T13:05:00+01:00
casebook add towel "She read the whole story and apologised. The refund is approved today." \
    --agent "Ms O'Neill" --role manager --case-number "[#4411-B]" --date 12:40 \
    --minutes 18 --rating 5 --outcome resolved --promise "a refund of 24.99 EUR by Friday"

# And it comes.
at 2024-11-22T09:15:00+01:00
casebook note towel "24.99 EUR is back on my card." --kind refunded --date "22 Nov"
casebook settle towel/14 kept --date "22 Nov"
casebook settle towel/8 broken --date "11 Nov"
casebook settle towel/12 withdrawn --date "20 Nov" --note "The manager's promise took its place."
casebook close towel --outcome "refunded in full"
