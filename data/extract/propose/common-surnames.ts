/** Surnames of many people in the news: alone they tell nobody. */
import { wordList } from '../../match/words/word-list';

export const COMMON_SURNAMES = wordList(
  'smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright scott torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter roberts',
  'evans turner phillips parker edwards collins stewart morris murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward richardson watson brooks chavez wood james bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster jimenez powell jenkins perry russell sullivan bell',
  'coleman butler henderson barnes fisher vasquez simmons romero jordan patterson alexander hamilton graham reynolds griffin wallace moreno west cole hayes bryant herrera gibson ellis tran medina stevens murray ford marshall owens mcdonald harrison kennedy woods washington hunter simpson',
  'li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang han cao deng feng peng park choi jung kang cho yoon jang lim singh kumar khan sharma gupta ali ahmed hussain hassan mohamed mohammed ibrahim müller schmidt schneider fischer weber meyer wagner becker schulz hoffmann',
  'dubois durand bernard petit moreau laurent simon michel leroy rossi russo ferrari esposito bianchi romano silva santos oliveira souza pereira costa ferreira ivanov petrov smirnov novak nowak kowalski hansen johansen olsen larsen andersen jensen nielsen andersson johansson karlsson tanaka suzuki sato watanabe takahashi',
);
