/** "About 50 other people were wounded": of an event that the statement need not name. */
const COUNTED =
  /\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|scores|several|many|no one|nobody|one) (?:[\w-]+ ){0,5}?(?:(?:was|were|had been|have been) (?:[\w-]+ )?(?:killed|wounded|injured|hurt|hospitali[sz]ed|evacuated|displaced|rescued|missing|taken hostage|trapped)|died|remain(?:ed|s)? missing)\b/i;
const TOLL = /\bdeath toll\b/i;

export const tellsOfCasualties = (text: string): boolean => COUNTED.test(text) || TOLL.test(text);
