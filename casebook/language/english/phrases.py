"""English phrases."""

from __future__ import annotations

from casebook.language.phrases import Phrases, Said, Situation

PHRASES = Phrases(
    {
        Situation.HUMAN: Said("I would like to speak to a human, please."),
        Situation.OPEN: Said(
            "Hello, I hope that you can help me with an order.",
            "Hello, my name is {name}. I hope that you can help me with {about}.",
            "Hello, I hope that you can help me with {about}.",
        ),
        Situation.PROBLEM: Said(
            "Something is wrong with my order: [what went wrong]. I would like [what you want].",
            "{problem} {ask}",
            "{problem} How can this be solved, please?",
        ),
        Situation.NAME: Said(
            "Before we go on, may I have your name and a reference number for this conversation? Then nobody has to start again"
            " next time."
        ),
        Situation.PROMISE: Said(
            "This was promised to me before. On which day exactly will it be done?",
            "{promise} On which day exactly will it be done?",
        ),
        Situation.WRITING: Said("Could you please confirm that in writing, here or by e-mail?"),
        Situation.MANAGER: Said(
            "Thank you for your patience with me. I think that this needs somebody who can decide. Could you please pass me to a"
            " supervisor?",
            "Thank you for your patience with me. This is about {about}, and I think that it needs somebody who can decide. Could"
            " you please pass me to a supervisor?",
        ),
        Situation.WAIT: Said(
            "I have waited before, and nothing came of it. I would rather not wait again without a day. What can you do today?",
            "{promise} I would rather not wait again without a day. What can you do today?",
        ),
        Situation.VOUCHER: Said(
            "Thank you, but a voucher does not help me. I would like my money back the way I paid.",
            "Thank you, but a voucher does not help me. {ask}",
        ),
        Situation.SELLER: Said(
            "I ordered this from you, and I would like you to solve it. Please do not send me on to the seller.",
            "I ordered this from {company}, and I would like {company} to solve it. Please do not send me on to the seller.",
            unordered=(
                "This is between {company} and me, and I would like {company} to solve it. Please do not send me on to"
                " anybody else."
            ),
        ),
        Situation.CALM: Said("I know that this is not your fault. I would only like it to be solved."),
        Situation.THANKS: Said("Thank you for your help.", "Thank you for your help, {agent}."),
        Situation.CLOSE: Said(
            "To be sure that I have it right: what will happen, by which day, and under which number can I find it?"
        ),
        Situation.RATE: Said(
            "The agent was friendly, but my problem is not solved yet.",
            "The agent was friendly, but after {contacts} contacts my problem is not solved yet.",
        ),
    }
)
