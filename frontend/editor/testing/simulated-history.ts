import { Node } from 'prosemirror-model';
import { schema } from '../schema.ts';
import type { PastEdit, PastText } from '../past-text.ts';
import type { Json, Side } from '../protocol.ts';
import { countWords } from '../sections.ts';
import type { Provenance } from '../who-wrote-this.ts';
import type { SimulatedAuthority } from './simulated-authority.ts';

// What the server tells of the past, computed anew from the log each time: slow, plain, and enough to look at.

/// Who brought each stretch of the text.
export function provenanceOf(draft: SimulatedAuthority, version: number): Provenance {
  let runs: { from: number; to: number; edit: string }[] = [{ from: 0, to: draft.start.content.size, edit: '0' }];
  for (const { commit, steps } of upTo(draft, version))
    for (const step of steps)
      step.getMap().forEach((oldStart, oldEnd, from, to) => {
        const change = to - from - (oldEnd - oldStart);
        runs = runs
          .flatMap((run) => [
            { ...run, to: Math.min(run.to, oldStart) },
            { ...run, from: Math.max(run.from, oldEnd) + change, to: run.to + change },
          ])
          .filter((run) => run.from < run.to);
        if (from < to) runs = [...runs, { from, to, edit: commit.edit }].sort((a, b) => a.from - b.from);
      });
  const doc = docAt(draft, version);
  const edits: Record<string, Provenance['edits'][string]> = {
    '0': { person: 'Inés Duarte', organisation: 'University of the Coast', side: 'OTHER', at: '2027-02-01T10:00:00Z' },
  };
  for (const { commit } of draft.log) edits[commit.edit] = { ...commit.author, at: commit.at };
  return { version, runs: runs.flatMap((run) => inText(doc, run)), edits, totals: totalsOf(doc, runs, edits) };
}

export function editsOf(draft: SimulatedAuthority): PastEdit[] {
  return draft.log.map(({ version, commit, steps }) => ({
    id: commit.edit,
    ...commit.author,
    opened: commit.at,
    closed: commit.at,
    fromVersion: version,
    toVersion: version + steps.length,
  }));
}

export function pastOf(draft: SimulatedAuthority, version: number): PastText {
  const stored = upTo(draft, version).at(-1);
  const [inserted, deleted]: [PastText['inserted'][number][], PastText['deleted'][number][]] = [[], []];
  let doc = stored ? docAt(draft, stored.version) : draft.start;
  for (const step of stored?.steps ?? []) {
    step.getMap().forEach((oldStart, oldEnd, from, to) => {
      if (from < to) inserted.push({ from, to, edit: stored!.commit.edit });
      const text = doc.textBetween(oldStart, oldEnd, ' ');
      if (text) deleted.push({ at: from, text, edit: stored!.commit.edit });
    });
    doc = step.apply(doc).doc!;
  }
  return { version, document: docAt(draft, version).toJSON() as Json, inserted, deleted };
}

function upTo(draft: SimulatedAuthority, version: number): SimulatedAuthority['log'] {
  return draft.log.filter((stored) => stored.version + stored.steps.length <= version);
}

function docAt(draft: SimulatedAuthority, version: number): Node {
  const steps = upTo(draft, version).flatMap((stored) => stored.steps);
  return steps.reduce((doc, step) => step.apply(doc).doc!, Node.fromJSON(schema, draft.start.toJSON()));
}

function inText(doc: Node, run: Provenance['runs'][number]): Provenance['runs'] {
  const found: Provenance['runs'][number][] = [];
  doc.nodesBetween(run.from, Math.min(run.to, doc.content.size), (node, pos) => {
    if (node.isText) found.push({ ...run, from: Math.max(pos, run.from), to: Math.min(pos + node.nodeSize, run.to) });
  });
  return found;
}

function totalsOf(doc: Node, runs: Provenance['runs'], edits: Provenance['edits']): Provenance['totals'] {
  const totals: Record<string, Partial<Record<Side, number>>> = {};
  doc.forEach((section, offset) => {
    const counted: Partial<Record<Side, number>> = {};
    for (const run of runs) {
      const [from, to] = [Math.max(run.from, offset), Math.min(run.to, offset + section.nodeSize)];
      const side = edits[run.edit]?.side;
      if (from < to && side) counted[side] = (counted[side] ?? 0) + countWords(doc.cut(from, to));
    }
    totals[section.attrs['key'] as string] = counted;
  });
  return totals;
}
