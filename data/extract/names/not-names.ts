/** Short forms of ordinary things, which name nobody and nothing. */
const ORDINARY_SHORT_FORMS = new Set(
  (
    'TV TVs PC PCs HDR VR AR RAM ROM GPU CPU DVD CD FPS DNA RNA HIV AIDS GDP GNP CPI CEO CFO COO MP MPs MEP MEPs PM ' +
    'GMT UTC AM ET EST EDT PST PDT CET BST ID IDs PIN ATM GPS SUV SUVs AI IT PR HR IQ LED LCD USB OK FAQ PDF URL HTML ' +
    'HTTP IPO VAT PhD MBA SMS NGO NGOs IED IEDs UFO WMD PTSD CCTV VIP RSVP DIY ICU ER MRI STD STI LGBT LGBTQ PPE PCR ' +
    'HQ DUI RBI ERA MVP TKO KO EP LP DJ MC SOS CV POW POWs GI GIs AD BC BCE CE I II III IV VI VII VIII IX'
  ).split(' '),
);
/** "4K", "12GB", "2.3GHz", "60FPS". */
const MEASURE = /^[\d.,]+(?:K|[KMGT]B|[kKMG]?Hz|[fF]PS|[ck]?m|kg|mph|km|[ap]m|x|p|k|bn|tn)?$/;

/** "Ph.D.", "M.A.", "BSc". */
const DEGREE = /^(?:(?:Ph|Ed|Psy|Litt|Sc|Pharm)\.?D\.?|M\.D\.|[BM]\.A\.|[BM]\.?Sc\.?|LL\.?[BM]\.?)$/;
/** Those of the calendar that are nobody's given name. */
const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|July|September|October|November|December|(?:Jan|Mar|Jun)\.|(?:Feb|Apr|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)$/;

/** Whether a word by itself is no name, capitals or not. */
export const isNoName = (word: string) =>
  ORDINARY_SHORT_FORMS.has(word) || [MEASURE, DEGREE, CALENDAR].some((pattern) => pattern.test(word));
