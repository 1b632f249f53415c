/** A page of news, and what is read of it. */
import { parseHTML } from 'linkedom';
import { readPage } from '@/data/extract/read-article/read-page';

export const PARAGRAPHS = [
  'The city council of Port Azure opened the new harbour on Thursday, after eleven years of work and two changes of plan.',
  'Mayor Anna Berg said that it would create 400 jobs, and that the first ships would call there before the end of the year.',
  'Fishermen in the old harbour, some of whom had fought the plan in court, said that they would wait and see what came of it.',
];
export const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

export const read = (html: string) => readPage(parseHTML(`<!doctype html><html>${html}</html>`).document);
export const page = ({ head = '', body = BODY, heading = '<h1>Harbour opens</h1>' }) =>
  read(`<head>${head}</head><body><article>${heading}${body}</article></body>`);
export const jsonLd = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
