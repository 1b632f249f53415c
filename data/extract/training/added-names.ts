import type { ListName } from '../names/lexicon';

/** What the packages leave out and the news speaks of, by list; separated by commas. */
export const ADDED: Partial<Record<ListName, string>> = {
  demonym:
    'Western,Westerner,Westerners,European,Europeans,African,Africans,Asian,Asians,Arab,Arabs,Latin American,Latin Americans,North African,' +
    'West African,East African,South American,North American,Central American,Scandinavian,Nordic,Baltic,Balkan,' +
    'Palestinian,Palestinians,Kurdish,Kurd,Kurds,Kosovar,Kosovars,Tibetan,Tibetans,Uighur,Uighurs,Uyghur,Uyghurs,' +
    'Chechen,Chechens,Catalan,Catalans,Basque,Basques,Scottish,Scots,Scot,Welsh,English,Englishman,Northern Irish,' +
    'Flemish,Walloon,Soviet,Soviets,Yugoslav,Czechoslovak,Bosnian,Bosnians,Serb,Serbs,Serbian,Serbians,Croat,Croats,' +
    'Croatian,Slovene,Turk,Turks,Turkish,Swede,Swedes,Dane,Danes,Finn,Finns,Pole,Poles,Spaniard,Spaniards,Frenchman,' +
    'Frenchmen,Frenchwoman,Dutchman,Irishman,Irishmen,Briton,Britons,Brit,Brits,British,Anglo,Chinese,Japanese,' +
    'Taiwanese,Hong Konger,Hong Kongers,Vietnamese,Filipino,Filipinos,Filipina,Burmese,Thai,Thais,Afghan,Afghans,' +
    'Pakistani,Pakistanis,Iraqi,Iraqis,Israeli,Israelis,Saudi,Saudis,Yemeni,Yemenis,Emirati,Emiratis,Qatari,Qataris,' +
    'Kuwaiti,Kuwaitis,Omani,Bahraini,Bangladeshi,Bangladeshis,Uzbek,Uzbeks,Kazakh,Kazakhs,Kyrgyz,Tajik,Tajiks,Turkmen,' +
    'Greek,Greeks,Argentine,Argentines,Argentinian,Afrikaner,Berber,Zulu,Hutu,Hutus,Tutsi,Tutsis,Pashtun,Pashtuns,' +
    'Hazara,Hazaras,Tamil,Tamils,Sinhalese,Bengali,Punjabi,Kashmiri,Rohingya,Roma,Romani,Gypsies,Maori,Inuit,Cossack,' +
    'Muslim,Muslims,Islamic,Islamist,Islamists,Christian,Christians,Catholic,Catholics,Roman Catholic,Protestant,' +
    'Protestants,Orthodox,Anglican,Anglicans,Baptist,Methodist,Lutheran,Evangelical,Mormon,Mormons,Jew,Jews,Jewish,' +
    "Hindu,Hindus,Buddhist,Buddhists,Sikh,Sikhs,Sunni,Sunnis,Shiite,Shiites,Shia,Shias,Shi'ite,Shi'ites,Alawite," +
    'Alawites,Druze,Yazidi,Yazidis,Maronite,Copt,Copts,Coptic,Sufi,Salafist,Wahhabi,Quaker,Quakers,Amish,Zionist,' +
    'Democrat,Democrats,Republican,Republicans,Conservatives,Tories,Tory,Liberals,Communist,Communists,Nazi,Nazis,' +
    'Socialists,Social Democrats,Liberal Democrats,Lib Dem,Lib Dems,Labourite,Marxist,Marxists,Maoist,Maoists,' +
    'Scientologist,Scientologists,Hispanic,Hispanics,Latino,Latinos,Latina,Native American,Native Americans,' +
    'African American,African Americans,Aboriginal,Texan,Texans,Californian,Californians,New Yorker,New Yorkers,' +
    'Londoner,Londoners,Parisian,Parisians,Muscovites,Berliner,Sicilian,Bavarian,Prussian,Ottoman,Roman,Romans,' +
    'Byzantine,Persian,Persians,Slavic,Slav,Slavs,Germanic,Celtic,Viking,Vikings,Mongol,Mongols,Siberian,Crimean,Tatar,' +
    'Tatars,Abkhaz,Abkhazian,Ossetian,South Ossetian,Transnistrian,Sikkimese,Hawaiian,Alaskan,Puerto Rican,Quebecois',
  country:
    'U.S.,U.S,US,USA,U.S.A.,U.K.,UK,United States,United States of America,America,Britain,Great Britain,England,' +
    'Scotland,Wales,Northern Ireland,Holland,UAE,U.A.E.,Soviet Union,USSR,U.S.S.R.,Yugoslavia,Czechoslovakia,' +
    'East Germany,West Germany,Burma,Ivory Coast,Congo,DRC,Czech Republic,Macedonia,Kosovo,Palestine,Taiwan,' +
    'North Korea,South Korea,DPRK,ROK,Korea,Vatican,Holy See,Hong Kong,Zaire,Rhodesia,Prussia,Persia,East Timor,' +
    'Swaziland,Cape Verde,Tibet,Chechnya,Abkhazia,South Ossetia,Transnistria,Somaliland,Western Sahara,Greenland',
  region:
    'Middle East,Gaza Strip,Gaza,West Bank,Golan Heights,Crimea,Donbas,Donbass,Kashmir,Balkans,Caucasus,' +
    'North Caucasus,Central Asia,South Asia,Southeast Asia,East Asia,Latin America,Central America,North America,' +
    'South America,Europe,Asia,Africa,North Africa,West Africa,East Africa,Horn of Africa,Sub-Saharan Africa,' +
    'Eastern Europe,Western Europe,Central Europe,Scandinavia,Baltics,Siberia,Arctic,Antarctica,Persian Gulf,Gulf,' +
    'South China Sea,East China Sea,Red Sea,Black Sea,Baltic Sea,Mediterranean,Mediterranean Sea,Atlantic,Pacific,' +
    'Atlantic Ocean,Pacific Ocean,Indian Ocean,Taiwan Strait,Strait of Hormuz,Korean Peninsula,Xinjiang,Sinai,Darfur,' +
    'Kurdistan,Basque Country,Catalonia,Silicon Valley,Midwest,New England,East Coast,West Coast,Bay Area,Manhattan,' +
    'Brooklyn,Bronx,Queens,Harlem,Wall Street,Hollywood,Broadway,Downing Street,West,Far East,Occident,Earth,Mars,' +
    'Moon,Venus,Jupiter,Saturn,D.C.,Washington D.C.,Ala.,Ariz.,Calif.,Colo.,Conn.,Fla.,Ga.,Ill.,Ind.,Ky.,La.,Mass.,' +
    'Md.,Mich.,Minn.,Mo.,N.C.,N.D.,N.H.,N.J.,N.M.,N.Y.,Nev.,Okla.,Ore.,Pa.,R.I.,S.C.,S.D.,Tenn.,Tex.,Va.,Vt.,W.Va.,Wash.,Wis.',
  organisation:
    'U.N.,UN,United Nations,EU,E.U.,European Union,European Commission,European Parliament,European Central Bank,NATO,' +
    'WHO,World Health Organization,WTO,World Trade Organization,IMF,International Monetary Fund,World Bank,OPEC,OSCE,' +
    'ASEAN,African Union,AU,Arab League,UNICEF,UNHCR,UNESCO,IAEA,International Atomic Energy Agency,Interpol,Europol,' +
    'ICC,International Criminal Court,International Court of Justice,Security Council,U.N. Security Council,' +
    'General Assembly,G7,G8,G20,BRICS,Commonwealth,Red Cross,Red Crescent,Amnesty International,Human Rights Watch,' +
    'Greenpeace,Oxfam,Congress,Senate,House of Representatives,House,Supreme Court,Parliament,Knesset,Duma,State Duma,' +
    'Bundestag,Pentagon,Kremlin,White House,Capitol,State Department,Justice Department,Treasury,Federal Reserve,Fed,' +
    'CIA,FBI,NSA,DEA,EPA,FDA,NASA,FCC,SEC,IRS,FAA,NTSB,Homeland Security,MI5,MI6,KGB,FSB,GRU,Mossad,Hamas,Hezbollah,' +
    'Hizbollah,Fatah,PLO,Taliban,Al Qaeda,al-Qaida,al-Qaeda,Islamic State,ISIS,ISIL,Boko Haram,al-Shabab,Al Shabaab,' +
    'FARC,ETA,IRA,PKK,Tamil Tigers,Likud,Kadima,Labour,Labour Party,Labor Party,Conservative Party,Liberal Democrats,' +
    'Democratic Party,Republican Party,GOP,Communist Party,African National Congress,ANC,CDU,CSU,SPD,BJP,Reuters,' +
    'Associated Press,AP,AFP,Agence France-Presse,Xinhua,TASS,Itar-Tass,Interfax,Yonhap,Kyodo,dpa,BBC,CNN,NBC,ABC,CBS,' +
    'Fox News,MSNBC,Al Jazeera,Al-Jazeera,New York Times,Washington Post,Wall Street Journal,Financial Times,Guardian,' +
    'Le Monde,Der Spiegel,Bloomberg,Economist,Time,Google,Apple,Microsoft,Amazon,Facebook,Meta,Twitter,Netflix,Tesla,' +
    'SpaceX,Boeing,Airbus,Lockheed Martin,General Motors,Ford,Toyota,Honda,Volkswagen,BMW,Mercedes,Sony,Samsung,Intel,' +
    'IBM,Nokia,Huawei,Gazprom,Rosneft,Shell,Exxon,ExxonMobil,Chevron,Total,Goldman Sachs,JPMorgan,Citigroup,HSBC,' +
    'Barclays,UBS,Credit Suisse,Deutsche Bank,Lehman Brothers,FIFA,UEFA,IOC,International Olympic Committee,NBA,NFL,MLB,' +
    'NHL,NCAA,Harvard,Yale,Princeton,Stanford,MIT,Oxford University,Cambridge University,YouTube,Wikipedia,WikiLeaks,Wikinews',
  event:
    'Brexit,Arab Spring,Cold War,Prague Spring,Orange Revolution,Cultural Revolution,Great Leap Forward,Watergate,' +
    'Great Depression,Holocaust,Nakba,Tiananmen Square massacre,Davos Forum,Boxing Day tsunami,Hurricane Katrina',
};
