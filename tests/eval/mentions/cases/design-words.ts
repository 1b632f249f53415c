/** Possessives, plurals, titles and case, sentence by sentence of the design. */
import { group, organisation, person, place, work, type CaseGroup } from './case-group';

const POSSESSIVES: CaseGroup = {
  topic: {
    entities: [
      person('George W. Bush', 'Bush'),
      person('Bill Clinton', 'Clinton'),
      person('Keir Starmer', 'Starmer'),
      person('Ursula von der Leyen', 'von der Leyen'),
      person('Boris Johnson', 'Johnson'),
      person('Elizabeth II', 'Queen Elizabeth'),
      person('Pope Francis', 'Francis'),
      person('Andrew Jones', 'Jones'),
      organisation("McDonald's"),
      organisation("Sotheby's"),
      organisation("Lloyd's"),
      organisation('Lloyds'),
      organisation('United Nations', 'UN'),
      work('F-16'),
      work('Leopard 2'),
      place('United States'),
      group('Houthis'),
      group('Democrats'),
    ],
  },
  texts: [
    "[Bush]’s dog, [Jones]’s cat, [Jones]’ bird, [Clinton]'s horse",
    'the Bushes, the Clintons and the Joneses dined with [Bush].',
    'the [F-16] jet; two F-16s; a [Leopard 2]; [F-16]’s radar',
    "[McDonald’s] sells; [McDonald's]’ shares; Old McDonald; McDonalds is another spelling",
    '[Sotheby’s] sale; Mr Sotheby; [Lloyd’s] of London; [Lloyds]’ branches',
    'the [United States]’ stance, the [United Nations]’ envoy, the [UN]’s envoy',
    'the [Houthis]’ missiles; the [Democrats]’ plan',
    'President [Bush], former President [Bill Clinton] and Prime Minister [Keir Starmer]',
    'Mr [Johnson], Sir [Keir Starmer], Ms. [von der Leyen], Dr [Jones]',
    '[Queen Elizabeth]; [Queen Elizabeth] II; [Pope Francis]; pope [Francis]',
    'Commission President [Ursula von der Leyen] wrote to [Bush].',
    '[Von der Leyen] spoke. "It is [Von der Leyen]’s day."',
  ],
};

const CASE: CaseGroup = {
  topic: {
    entities: [
      person('Vladimir Putin', 'Putin'),
      person('bell hooks'),
      organisation('YouTube'),
      organisation('iPhone'),
      organisation('eBay'),
      organisation('BMW'),
      place('United States', 'US'),
      organisation('World Health Organization', 'WHO'),
      organisation('Agency for International Development', 'AID'),
      organisation('NATO'),
      organisation('UNESCO'),
      organisation('IT=', 'Shell='),
      work('ChatGPT'),
      work('artificial intelligence', 'AI'),
      group('far right'),
      group('IS'),
    ],
  },
  texts: [
    '[Youtube], [YOUTUBE] and [YouTube] are one, youtube is not.',
    '[PUTIN] in a sentence, [Putin] too; putin is not.',
    '[iPhone], [IPhone], [IPHONE] and [iphone]; [eBay], [EBay] and [ebay]',
    '[bell hooks] wrote, [Bell Hooks] said',
    'They told us that the [US] and the [WHO] know who did it.',
    'WHO WILL AID US NOW\nThe [WHO] did.',
    '[PUTIN] VISITS [NATO] SUMMIT',
    '[UNESCO] and [Unesco], unesco; Nato and [NATO]',
    'the [far right], [Far Right] and [FAR RIGHT] alike',
    'What is [AI]?',
    '[ChatGPT], [Chatgpt] and [CHATGPT]; chatgpt',
    'Is [IS] beaten? It is. He is, [IS]’s rivals say.',
    'A shell fell. [Shell] rose.',
    'the us economy and the [US] economy; Us too',
    '[BMW] and Bmw and bmw',
  ],
};

export const DESIGN_WORDS: readonly CaseGroup[] = [POSSESSIVES, CASE];
