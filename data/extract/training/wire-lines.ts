import { random } from './crf';
import type { NamePools } from './name-pools';
import { fillTemplate, templatesOf, type Filled } from './line-templates';
import type { LabelledDocument } from './training-text';

/**
 * Lines as news agencies set them and the corpora hardly show: datelines, results, tables, headlines in capitals.
 * {P} person, {S} surname, {C} city, {N} country, {T} team, {H} team called by its city, {O} organisation,
 * {A} agency, {G} group, {0} figure, {D} date.
 */
const LINES = `
{C} {D}|{C} , {N} {D}|{C} , {D} ( {A} ) -|{C}, {D} ({A}) -|{C} ({A})|{C}, {N}, {D} ({A})|{C} -|{C} —|{P}|By {P}|by {P}|-- {C} newsroom , +44 {0} {0}|-- {P} , {C} newsroom {0}|( c ) {A} Limited 1996|{A}
{T} {0} {T} {0}|{T} {0} , {T} {0}|{H} {0} {H} {0}|{H} {0} {H} {0} ( halftime {0}-{0} )|{H} {0} , {H} {0}|{H} at {H}|{T} vs {T}|{N} {0} {N} {0}|{N} beat {N} {0}-{0} ( halftime {0}-{0} ) .|{N} v {N}
{P} ( {N} ) beat {P} ( {N} ) {0}-{0} {0}-{0}|{P} ({N}) bt {P} ({N}) {0}-{0}, {0}-{0}|{0} - {P} ( {N} ) beat {P} ( {N} ) {0}-{0} {0}-{0} {0}-{0}|{0}. {P} ( {N} ) {0}:{0}.{0}|{0}. {P} ( {N} ) {0}|{0}. {P} ({N}) {T} {0}|{0}. {N} {0} points|{0}. {P} , {N} , {T} , {0} seconds|{0}. {N} ( {P} , {P} , {P} , {P} ) {0}.{0}
{S} {0} , {S} {0} penalty|{N} - {S} ( {0} ) , {S} ( {0} )|{N} : {P} ( {0}th minute ) , {P} ( {0}th )|Scorers : {S} ( {0} , {0} ) , {S} ( {0} )|Scorers:|{N} : {0} - {P} ; {0} - {P} , {0} - {P} ; {0} - {P} , {0} - {P}|Attendance : {0},{0}|Referee : {P} ( {N} )|Yellow card : {S} , {S}|Played won drawn lost goals for against points
{H} {0} {0} {0} {0} {0} {0} {0}|{T} {0} {0} {0} {0} {0}|{H} {0} {0} .{0} {0}|W L PCT GB|EASTERN DIVISION|STANDINGS|RESULTS|{P} c {S} b {S} {0}|{P} lbw b {S} {0}|{P} not out {0}|{S} {0}-{0}-{0}-{0}|Bowling : {S} {0}-{0}-{0}-{0} , {S} {0}-{0}-{0}-{0}|Fall of wickets : {0}-{0} , {0}-{0}|{P} , {T}|{P} , {H} , {0}|{H} - {P} {0} , {P} {0}
!SOCCER - {N} BEAT {N} {0}-{0} .|!TENNIS - {S} ADVANCES IN {C} .|!SOCCER - {T} SIGN {S} .|!{G} LEADERS MEET IN {C} .|!{N} SAYS {O} DEAL NEAR .|!{O} SHARES FALL IN {C} .|!{S} WINS IN {C} , {S} SECOND .|!{G} TROOPS KILL {0} IN {C} - MINISTER .|!CRICKET - {N} {0} FOR {0} AGAINST {N} .|!{O} NET RISES .|!RUGBY - {N} NAME TEAM TO PLAY {N} .|!GOLF - {S} LEADS {S} BY {0} .|!{P} DIES .|!{N} , {N} SIGN PACT .|!ICE HOCKEY - {T} {0} {T} {0} .|!{H} BEATS {H} {0}-{0} .|!{N} 'S {S} QUITS .|!NEWS SUMMARY FROM {C} .|!{N} HOLDS TALKS WITH {O} IN {C} .
{O} said it bought {O} for {0} million .|{O} up {0} at {0} , {O} down {0} at {0}|{C} : {O} {0} , {O} {0}|Chicago wheat|{C} stocks closed higher .|{T} beat {T} {0}-{0} .|{H} beat {H} by {0} runs .|{H} won the toss and elected to bat .|At {C} : {H} {0} and {0} for {0} . {H} {0} .|{H} {0} and {0} ( {P} {0} not out ) v {H} .|{S} took four for {0} as {H} bowled {H} out for {0} .|{H} took the lead through {S} in the {0}th minute .|{H} lost {0}-{0} at home to {H} on Saturday .|{H} striker {P} missed a penalty .|{H} coach {P} said his team had deserved to beat {H} .|In {C} , {P} hit two homers as the {T} beat the {T} {0}-{0} .|{H} lost to {H} on penalties .|{T} midfielder {P} joined {T} from {T} .|{P} of {N} won in {C} .|{P} ( {N} , {T} )|{P} scored for {H} .|{N} 's {P} beat {N} 's {P} {0}-{0} {0}-{0} .`;

const TEMPLATES = templatesOf(LINES);
const DOCUMENTS = 150;
const LENGTH = 24;
const CLUBS = ['United', 'City', 'FC', 'Rovers', 'Athletic', 'Town', 'Rangers', 'Dynamo'];
const AGENCIES = ['Reuters', 'AP', 'AFP', 'Xinhua', 'Associated Press', 'Interfax', 'BBC'];
const DATES = ['1996-08-30', '2004-03-12', 'Aug 30', 'March 4', 'Dec. 6', 'May 16, 2012', '2011-10-02'];

/** Agency lines with names drawn from `pools`. */
export function makeWireLines(pools: NamePools, seed: number): LabelledDocument[] {
  const next = random(seed);
  const pick = <T>(items: readonly T[]) => items[Math.floor(next() * items.length)] as T;
  const fill = slotFiller(pools, next, pick);
  return Array.from({ length: DOCUMENTS }, (_, i) => ({
    id: `wire-${i}`,
    corpus: 'wire' as const,
    sentences: Array.from({ length: LENGTH }, () => fillTemplate(pick(TEMPLATES), fill)),
  }));
}

function slotFiller(pools: NamePools, next: () => number, pick: <T>(items: readonly T[]) => T) {
  const team = () => {
    const club = next();
    if (club < 0.35) return `${pools.of('city')} ${pick(CLUBS)}`;
    return club < 0.7 ? pools.of('city') : pools.like('organisation', 2);
  };
  const country = () => (next() < 0.1 ? 'U.S.' : pools.of('country'));
  const slots: Record<string, () => Filled> = {
    P: () => [pools.person(), 'person'],
    S: () => [pools.surname(), 'person'],
    C: () => [pools.of('city'), 'place'],
    N: () => [country(), 'place'],
    T: () => [team(), 'organisation'],
    H: () => [pools.of('city'), 'organisation'],
    O: () => [
      next() < 0.5 ? pools.of('company') : pools.like('organisation', 1 + (next() < 0.6 ? 1 : 0)),
      'organisation',
    ],
    A: () => [pick(AGENCIES), 'organisation'],
    G: () => [pools.of('demonym'), 'group'],
    D: () => [pick(DATES)],
    0: () => [String(Math.floor(next() * (next() < 0.7 ? 10 : 120)))],
  };
  return (slot: string): Filled => slots[slot]?.() ?? [''];
}
