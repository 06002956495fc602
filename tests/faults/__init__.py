"""What can go wrong with a disk, a machine or a neighbour, made to happen on purpose, and every promise held against it.

    python -m tests.faults                    a share of each fault, as `.ci/run` tries them
    python -m tests.faults --full             the whole figures: 1,000 kills, 5,000 power cuts, every call, every bit
    python -m tests.faults --full kill flip   of these faults alone
    python -m tests.faults --promises         and what each of them must not break
    python -m tests.faults --seed 7 kill      with other chances
    python -m tests.faults --mutation in-wal power-cut    without one of the program's protections, see `mutations`

A row says how often a fault happened, how many promises it broke, and what was looked at; the exit status is 1 where
one was broken. `pytest tests/faults` runs the shares that take little,
`pytest -m fault` the others, as `.ci/run` does, `pytest -m long tests/faults` the whole figures.

    every        the list of all faults
    finding      what a fault is, and what comes of it
    workspace    where it takes place
    contacts     what is logged meanwhile, so that halves and losses are seen
    verdict      what must be true of a book afterwards, without the program's own `check`
    program      the program, run thousands of times: `worker` imports it once and forks a process for every command line
    strace       errors and SIGKILL at the k-th system call
    disk         what a disk may hold after a power cut
    mutations    the program without one of its protections, to show that the faults would notice

Needs Linux, and strace for the faults inside system calls; mounting a small file system needs root. What cannot be made
to happen is left out, with the reason. Kills take place between system calls, so they prove that a record is whole or
not there, never that it survives a power cut: that is what `disk` is for, and it is a model, not a machine.
"""
