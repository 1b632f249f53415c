/**
 * Countries and other places by the words for their people and all that is theirs, "Place: words"; a plural in "s"
 * counts too. Places stand under the name that English-language news gives them.
 */
const PEOPLES = `
Afghanistan: Afghan; Africa: African; Albania: Albanian; Algeria: Algerian; Angola: Angolan; Argentina: Argentine Argentinian Argentinean;
Armenia: Armenian; Asia: Asian; Australia: Australian Aussie; Austria: Austrian; Azerbaijan: Azerbaijani Azeri; Bahamas: Bahamian;
Bahrain: Bahraini; Bangladesh: Bangladeshi; Barbados: Barbadian Bajan; Belarus: Belarusian Belarussian Byelorussian; Belgium: Belgian;
Belize: Belizean; Benin: Beninese; Bermuda: Bermudian; Bhutan: Bhutanese; Bolivia: Bolivian; Bosnia and Herzegovina: Bosnian Herzegovinian;
Botswana: Motswana Batswana; Brazil: Brazilian; Brunei: Bruneian; Bulgaria: Bulgarian; Burkina Faso: Burkinabe; Burundi: Burundian;
Cambodia: Cambodian; Cameroon: Cameroonian; Canada: Canadian; Cape Verde: Cape_Verdean; Catalonia: Catalan; Chad: Chadian; Chechnya: Chechen;
Chile: Chilean; China: Chinese; Colombia: Colombian; Comoros: Comoran Comorian; Congo: Congolese; Costa Rica: Costa_Rican; Crimea: Crimean;
Croatia: Croatian Croat; Cuba: Cuban; Cyprus: Cypriot; Czech Republic: Czech; Czechoslovakia: Czechoslovak Czechoslovakian; Denmark: Danish Dane;
Djibouti: Djiboutian; Dominican Republic: Dominican; East Timor: Timorese East_Timorese; Ecuador: Ecuadorean Ecuadorian Ecuadoran;
Egypt: Egyptian; El Salvador: Salvadoran Salvadorean Salvadorian; England: English Englishman Englishmen; Eritrea: Eritrean; Estonia: Estonian; Ethiopia: Ethiopian;
Europe: European; Fiji: Fijian; Finland: Finnish Finn; France: French Frenchman Frenchmen Frenchwoman; Gabon: Gabonese; Gambia: Gambian;
Georgia: Georgian; Germany: German; Ghana: Ghanaian; Greece: Greek; Greenland: Greenlandic Greenlander; Grenada: Grenadian; Guatemala: Guatemalan;
Guinea: Guinean; Guyana: Guyanese; Haiti: Haitian; Honduras: Honduran; Hong Kong: Hong_Konger Hongkonger; Hungary: Hungarian;
Iceland: Icelandic Icelander; India: Indian; Indonesia: Indonesian; Iran: Iranian; Iraq: Iraqi; Ireland: Irish Irishman Irishmen; Israel: Israeli; Italy: Italian;
Ivory Coast: Ivorian Ivorien; Jamaica: Jamaican; Japan: Japanese; Jordan: Jordanian; Kashmir: Kashmiri; Kazakhstan: Kazakh Kazakhstani; Kenya: Kenyan; Kosovo: Kosovar;
Kurdistan: Kurdish Kurd; Kuwait: Kuwaiti; Kyrgyzstan: Kyrgyz Kirghiz; Laos: Laotian Lao; Latin America: Latin_American; Latvia: Latvian; Lebanon: Lebanese; Liberia: Liberian;
Libya: Libyan; Lithuania: Lithuanian; Luxembourg: Luxembourger; Macau: Macanese; North Macedonia: Macedonian; Madagascar: Malagasy;
Malawi: Malawian; Malaysia: Malaysian; Maldives: Maldivian; Mali: Malian; Malta: Maltese; Mauritania: Mauritanian; Mauritius: Mauritian; Mexico: Mexican;
Micronesia: Micronesian; Moldova: Moldovan; Monaco: Monegasque; Mongolia: Mongolian; Montenegro: Montenegrin; Morocco: Moroccan; Mozambique: Mozambican;
Myanmar: Burmese; Namibia: Namibian; Nepal: Nepalese Nepali; Netherlands: Dutch Dutchman Dutchmen Dutchwoman; New Zealand: New_Zealander Kiwi; Nicaragua: Nicaraguan;
Niger: Nigerien; Nigeria: Nigerian; North Korea: North_Korean; Northern Ireland: Northern_Irish; Norway: Norwegian; Oman: Omani; Pakistan: Pakistani;
Palestine: Palestinian; Panama: Panamanian; Papua New Guinea: Papua_New_Guinean; Paraguay: Paraguayan; Peru: Peruvian; Philippines: Filipino Filipina Philippine;
Poland: Polish Pole; Portugal: Portuguese; Puerto Rico: Puerto_Rican; Qatar: Qatari; Romania: Romanian; Russia: Russian; Rwanda: Rwandan;
Samoa: Samoan; Saudi Arabia: Saudi Saudi_Arabian; Scandinavia: Scandinavian; Scotland: Scottish Scot Scotsman; Senegal: Senegalese; Serbia: Serbian Serb; Seychelles: Seychellois;
Siberia: Siberian; Sicily: Sicilian; Sierra Leone: Sierra_Leonean; Singapore: Singaporean; Slovakia: Slovak Slovakian; Slovenia: Slovenian Slovene;
Somalia: Somali Somalian; South Africa: South_African; South America: South_American; South Korea: South_Korean; South Ossetia: South_Ossetian; South Sudan: South_Sudanese; Soviet Union: Soviet;
Spain: Spanish Spaniard; Sri Lanka: Sri_Lankan; Sudan: Sudanese; Suriname: Surinamese; Swaziland: Swazi; Sweden: Swedish Swede; Switzerland: Swiss; Syria: Syrian;
Taiwan: Taiwanese; Tajikistan: Tajik; Tanzania: Tanzanian; Thailand: Thai; Tibet: Tibetan; Togo: Togolese; Tonga: Tongan; Trinidad and Tobago: Trinidadian;
Tunisia: Tunisian; Turkey: Turkish Turk; Turkmenistan: Turkmen; Uganda: Ugandan; Ukraine: Ukrainian; United Arab Emirates: Emirati;
United Kingdom: British Briton Brit; United States: American; Uruguay: Uruguayan; Uzbekistan: Uzbek; Venezuela: Venezuelan; Vietnam: Vietnamese; Wales: Welsh Welshman;
Yemen: Yemeni; Yugoslavia: Yugoslav Yugoslavian; Zambia: Zambian; Zimbabwe: Zimbabwean; California: Californian; Texas: Texan; New York: New_Yorker; London: Londoner; Paris: Parisian`;

/** "russian", "russians" -> "Russia". */
export const PLACE_OF_PEOPLE: ReadonlyMap<string, string> = new Map(
  PEOPLES.split(';').flatMap((line) => {
    const [place = '', words = ''] = line.trim().split(': ');
    return words
      .toLowerCase()
      .split(' ')
      .map((word) => word.replace('_', ' '))
      .flatMap((word) => [word, `${word}s`].map((each) => [each, place] as const));
  }),
);
