/** What a page's main thread did, by Chromium's own tracing. */
import type { CDPSession } from 'playwright-core';

/** A complete event of the trace. Times are in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  /** On the clock, and of it on a processor: others may use that meanwhile. */
  dur: number;
  tdur?: number;
  args?: { data?: { url?: string }; chrome_mojo_event_info?: { mojo_interface_tag?: string } };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'v8'];

export async function recordTrace(session: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  const traceConfig = { includedCategories: CATEGORIES };
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events.filter(({ ph }) => ph === 'X');
}

export const GATE = 'content-scripts/annotator.js';
export const ANNOTATOR = 'annotate-page.js';
const CARD = '/card.js';

const SCRIPT = new Set(
  'EvaluateScript FunctionCall RunMicrotasks FireAnimationFrame FireIdleCallback TimerFire v8.callFunction'.split(
    ' ',
  ),
);
const CHECKPOINT = 'BlinkScheduler_PerformMicrotaskCheckpoint';
/** Every task ends with one; which finds nothing to run takes some of these, in microseconds. */
const EMPTY_CHECKPOINT = 20;
/** How a renderer hears of scripts and styles to inject, and of messages. */
const EXTENSION_CALLS = 'extensions.mojom.';
const RENDERING = new Set('UpdateLayoutTree Layout PrePaint Paint Layerize Commit'.split(' '));

export interface MainThreadTime {
  /** Milliseconds of the processor, of all tasks in which script ran or the browser handed over what is injected. */
  script: number;
  /** And of the browser's drawing the page anew, since the annotating part came. */
  rendering: number;
  /** Of the task that brought what shows cards, which waits until the page is idle; not in `script`. */
  card: number;
  /** The longest of these tasks, without the rendering in it. */
  longestTask: number;
}

/**
 * What the extension took of a page that has no scripts of its own, from its gate on; undefined where the gate said no.
 */
export function mainThreadTime(events: readonly TraceEvent[]): MainThreadTime | undefined {
  const gate = findScript(events, GATE);
  const annotator = findScript(events, ANNOTATOR);
  if (gate === undefined || annotator === undefined) return undefined;
  const own = events
    .filter(({ pid, tid, ts }) => pid === gate.pid && tid === gate.tid && ts >= gate.ts - SLACK)
    .sort((one, other) => one.ts - other.ts || other.dur - one.dur);
  const time: MainThreadTime = { script: 0, rendering: 0, card: 0, longestTask: 0 };
  for (const { task, inside } of tasksOf(own)) {
    const drawn = outermost(inside.filter(({ name }) => RENDERING.has(name)));
    const rendering = sum(drawn);
    if (task.ts >= annotator.ts - SLACK) time.rendering += rendering;
    if (!inside.some(isOfExtension)) continue;
    const script = (task.tdur ?? task.dur) / 1000 - rendering;
    if (findScript(inside, CARD) === undefined) time.script += script;
    else time.card += script;
    time.longestTask = Math.max(time.longestTask, script);
  }
  return time;
}

/** In a page that has no scripts of its own. */
function isOfExtension({ name, tdur, dur, args }: TraceEvent): boolean {
  if (name === CHECKPOINT) return (tdur ?? dur) > EMPTY_CHECKPOINT;
  return (
    SCRIPT.has(name) ||
    (args?.chrome_mojo_event_info?.mojo_interface_tag?.startsWith(EXTENSION_CALLS) ?? false)
  );
}

/** The task around a script begins a little before it. */
const SLACK = 1000;

function findScript(events: readonly TraceEvent[], path: string): TraceEvent | undefined {
  return events.find(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith(path));
}

interface Task {
  task: TraceEvent;
  inside: TraceEvent[];
}

/** Tasks with the events in them; all sorted by their starts, and of one start the longest first. */
function tasksOf(events: readonly TraceEvent[]): Task[] {
  const tasks: Task[] = [];
  for (const event of events) {
    const open = tasks.at(-1);
    if (open !== undefined && event.ts < open.task.ts + open.task.dur) open.inside.push(event);
    else if (event.name === 'RunTask') tasks.push({ task: event, inside: [] });
  }
  return tasks;
}

function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return events.filter(({ ts, dur }) => {
    const isOutside = ts >= end;
    if (isOutside) end = ts + dur;
    return isOutside;
  });
}

const sum = (events: readonly TraceEvent[]): number =>
  events.reduce((total, { tdur, dur }) => total + (tdur ?? dur) / 1000, 0);
