/** The part of `docs/scenarios.md` that people write. */
export const HOW_TO = `<!-- Written by \`npm run docs\` from the router. Change the code, not this file. -->

# Scenarios

A scenario plays an office without a window: a list of calls to the backend's procedures, in order,
as several people, on a clock that the scenario sets. Practice cases, demonstration data and tests
are written this way. The store it leaves is encrypted as any other and marked *práctica*
(\`purpose: 'work'\` is refused).

\`\`\`
npm run scenario -- FILE.json --out DIR
\`\`\`

| in \`DIR\` | |
|---|---|
| \`store/\` | the data folder; opens with the passwords of \`summary.json\` |
| \`letters/*.pdf\` | every letter issued, under its number; older versions with \`-version-N\` |
| \`summary.json\` | \`{ store, dataKeyHex, users: [{ name, role, password }], recovery, cases: [{ number, state, people }], letters: [{ number, file, case }], needles, timingsMs }\` |
| \`results.json\` | one entry a step: \`{ step, name?, as?, at?, call, ms, unmet, ok }\` or \`{ …, error: { code, message, fields? } }\` |

The exit code is 0 when every \`expect\` held, 1 when one did not or a step could not be played, 2
when the file is no scenario or \`DIR\` holds somebody's data. An earlier practice run in \`DIR\` is replaced.

## A step

\`\`\`json
{ "name": "caso", "as": "rosa.quispe", "at": "2026-08-10T14:20:00.000Z",
  "call": "cases.register", "input": { "…": "…" },
  "expect": { "ok": { "number": "0001-2026-23010" } } }
\`\`\`

| field | |
|---|---|
| \`call\` | the procedure, from the list below |
| \`input\` | what it takes; see its entry |
| \`as\` | user name of who does it. The passwords are those given in \`setup.office\` and \`accounts.add\` (or changed since); when the person changes, the office is locked and she logs in. Absent: whoever is in; nobody before the set-up |
| \`at\` | the clock: an ISO instant. Absent: one millisecond after the step before |
| \`name\` | so that later steps can refer to its answer |
| \`expect\` | \`{ "ok": … }\`: it succeeds, and the answer holds at least this. \`{ "error": { "code": "…" } }\`: it is refused so. Absent: either, and it is only recorded |
| \`comment\` | why the step is there, how its dates were worked out |

**References.** In \`input\` and \`expect\`, \`"$caso.id"\` is the field \`id\` of what the step named
\`caso\` answered; \`"$caso.affected.0.id"\` goes deeper. A string that is one reference keeps the type
of the value; inside a longer text it is written out. \`$$\` is a literal \`$\`. \`"$recovery.0"\` is the
words of the first recovery sheet, which no procedure tells.

**What \`ok\` compares.** Of objects only the keys written; \`{}\` accepts anything. Lists must be as
long as written, place by place; to look at some places write \`{ "length": 3, "0": { … } }\`.

**Types below.** \`id\`: a row's UUID. \`date\`: YYYY-MM-DD, Lima. \`instant\`: ISO UTC, ending in \`Z\`.
\`code of canal\`: one of that list under *Codes*. Every field without \`?\` must be there, \`null\` where
nothing is known; unknown fields are refused.

A grant (\`GrantedUrl\`) is a token for the window; a scenario needs none, since every issued letter is
written to \`letters/\`.`;
