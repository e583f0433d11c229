import { AhoCorasick as Monyone } from '@monyone/aho-corasick/fast';
import Modern from 'modern-ahocorasick/fast';
import type { Material, Search } from './method.ts';

export function monyone({ surfaces }: Material): Search {
  const automaton = new Monyone([...surfaces]);
  return (text) => automaton.matchInText(text).length;
}

export function modern({ surfaces }: Material): Search {
  const automaton = new Modern(surfaces);
  return (text) => automaton.search(text, { strategy: 'leftmost-longest' }).length;
}
