/** What people, companies and countries do in news, and words of which they are names do not. */
import { wordList } from './word-list';

export const AGENT_VERBS = wordList(
  'said says announced announces told tells reported reports unveiled unveils launched launches posted posts wanted wants planned plans signed signs agreed agrees insisted insists denied denies warned warns vowed vows urged urges claimed claims accused accuses sued sues bought buys acquires acquired hired hires hosted hosts joined joins won wins beat beats resigned resigns tweeted believes believed thinks thought apologised apologises apologized apologizes promised promises refused refuses rejected rejects pledged pledges threatened threatens called calls hopes hoped invaded invades borders bordered elected elects votes voted',
  'added adds visited visits arrived testified praised praises criticized criticised condemned condemns addressed defended defends described describes noted notes stressed stresses suggested suggests explained explains appeared argued argues acknowledged admitted admits expressed welcomed refuted responded replied traveled travelled returned apologised thanked dismissed dismisses ordered orders asked asks confirmed confirms declined declines tells resigns served serves appointed nominated endorsed endorses met meets spoke speaks',
  'dit annonce déclare affirme veut dénonce dijo anunció quiere niega pide anuncia dice disse diz anunciou quer nega afirma pede detto vuole annuncia sagte sagt kündigt fordert warnt',
);

/** Past forms of frequent verbs that no ending tells. */
export const IRREGULAR_PAST = wordList(
  'did went took made came got left lost met led saw ran beat cut put set hit let quit spoke wrote rose fell held kept felt sought brought caught taught fought found sent spent built dealt meant paid sold stood understood knew grew drew threw flew began sang drank gave drove chose broke wore shook struck stuck hung swung slept swept wept bent lent read shut spread burst cast bid became overcame withdrew forgot forgave swore tore bore hid rode arose awoke fed bled shot sat spat lay won',
);

/** What else goes on with what somebody is or does. */
export const AUXILIARIES = wordList(
  'is was were has had will would could can must should might also still never now then once later too not who whose',
);
