/** Words before a name that make a ship, a street, a building or a prize of it. */
import { wordList } from './word-list';

/** Written so. */
export const SHIPS = wordList('USS HMS HMCS HMAS HMNZS USNS USCGC RMS MV FNS ARA BAP RFS');

/** Of Romance languages and Russian, where they stand before. */
export const STREETS_AND_PRIZES = wordList(
  'rue avenue boulevard quai esplanade aéroport lycée collège gymnase stade prix fondation porte-avions',
  'calle avenida paseo aeropuerto colegio estadio premio fundación',
  'rua praça aeroporto estádio prêmio fundação rodovia ponte viaduto',
  'via viale piazza piazzale corso lungotevere stadio liceo fondazione',
  'улица улице улицы улицу площадь площади проспект проспекте бульвар аэропорт аэропорта аэропорту имени премия премию премии',
);
