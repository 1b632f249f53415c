import { codes, inContext, names, type Organisation } from './organisation';

export const SECURITY_AND_LAW: readonly Organisation[] = [
  {
    id: 'nato',
    name: 'NATO',
    aliases: names('Nato', 'North Atlantic Treaty Organization', 'North Atlantic Treaty Organisation'),
    is: 'military alliance of countries in Europe and North America',
    founded: 1949,
    seat: 'Brussels',
    item: 'Q7184',
    members: codes(
      'AL BE BG CA HR CZ DK EE FI FR DE GR HU IS IT LV LT LU ME NL MK NO PL PT RO SK SI ES SE TR GB US',
    ),
  },
  {
    id: 'icc',
    name: 'International Criminal Court',
    aliases: inContext('ICC'),
    is: 'court for war crimes, crimes against humanity and genocide',
    founded: 2002,
    seat: 'The Hague',
    item: 'Q47488',
  },
  {
    id: 'interpol',
    name: 'Interpol',
    aliases: names('INTERPOL'),
    is: 'organisation for cooperation of the police of nearly all countries',
    founded: 1923,
    seat: 'Lyon',
    item: 'Q8475',
  },
  {
    id: 'icrc',
    name: 'International Committee of the Red Cross',
    aliases: [...names('ICRC'), ...inContext('Red Cross')],
    is: 'organisation that helps the victims of wars',
    founded: 1863,
    seat: 'Geneva',
  },
];
