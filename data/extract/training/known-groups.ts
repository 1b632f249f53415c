/** Peoples, faiths and followings that the packages leave out; separated by commas. */
export const KNOWN_GROUPS = [
  'Maori,Maoris,Ngati,Ngapuhi,Moriori,Pakeha,Aboriginal,Aboriginals,Aborigine,Aborigines,Torres Strait Islander,Torres Strait Islanders,First Nations,' +
    'First Australians,Indigenous Australians,Pacific Islander,Pacific Islanders,Polynesian,Polynesians,Melanesian,Melanesians,Micronesian,Papuan,Papuans,' +
    'Hawaiians,Samoans,Tongans,Fijians,Chamorro,Inuit,Inuk,Cree,Ojibwe,Mohawk,Mohawks,Iroquois,Haida,Metis,Métis,Dene,Tlingit,Navajo,Navajos,Cherokee,Cherokees,' +
    'Sioux,Lakota,Dakota Sioux,Apache,Apaches,Comanche,Hopi,Seminole,Seminoles,Choctaw,Chippewa,Pawnee,Shawnee,Cheyenne,Blackfeet,Puebloan,Aztec,Aztecs,Maya,' +
    'Mayan,Mayans,Inca,Incas,Incan,Olmec,Toltec,Quechua,Aymara,Mapuche,Mapuches,Guarani,Yanomami,Kayapo,Garifuna,Creole,Creoles,Cajun,Cajuns,Mestizo,Chicano,Latinx,' +
    'Zulu,Zulus,Xhosa,Sotho,Tswana,Ndebele,Shona,Tsonga,Venda,Herero,Himba,Khoisan,Afrikaners,Boer,Boers,Maasai,Masai,Kikuyu,Kalenjin,Luhya,' +
    'Hadza,Baganda,Acholi,Dinka,Nuer,Shilluk,Nuba,Zaghawa,Masalit,Oromo,Oromos,Amharas,Tigrayan,Tigrayans,Somali,Somalis,' +
    'Hausa,Fulani,Fula,Yoruba,Igbo,Ibo,Ijaw,Ogoni,Kanuri,Mandinka,Wolof,Bambara,Dogon,Songhai,Tuareg,Tuaregs,Toubou,Berbers,Amazigh,Kabyle,' +
    'Moor,Moors,Sahrawi,Sahrawis,Saharawi,Bedouin,Bedouins,Nubian,Nubians,Batwa,Pygmies,Banyamulenge,Lendu,Bakongo,Bantu,Swahili,Malagasy,' +
    'Palestinians,Israeli Arabs,Arab Israelis,Ashkenazi,Sephardic,Mizrahi,Haredi,Haredim,Hasidic,Levantine,Marsh Arabs,Yezidi,Yezidis,Turkmens,Turkomans,Assyrian,' +
    'Assyrians,Chaldean,Chaldeans,Circassian,Circassians,Ingush,Avar,Avars,Kalmyk,Buryat,Buryats,Yakut,Bashkir,Tuvan,Tatars,Crimean Tatars,Gagauz,Ruthenian,' +
    'Sami,Saami,Lapps,Karelian,Saxon,Saxons,Anglo-Saxon,Anglo-Saxons,Celts,Gauls,Goths,Norse,Norsemen,Breton,Bretons,' +
    'Corsican,Corsicans,Sardinian,Sicilians,Venetian,Venetians,Florentine,Neapolitan,Tuscan,Catalans,Basques,Galician,Galicians,Andalusian,Castilian,Flemings,Walloons,' +
    'Frisian,Bavarians,Prussians,Austro-Hungarian,Habsburg,Etruscan,Spartan,Spartans,Athenian,Athenians,Macedonians,Kosovan,Kosovans,Montenegrins,Bosniak,Bosniaks,' +
    'Bosnian Serb,Bosnian Serbs,Croats,Slovenes,Sorbs,Vlach,Romanis,Sinti,Cossacks,Volga Germans,Babylonian,Babylonians,Sumerian,' +
    'Hittite,Phoenician,Phoenicians,Carthaginian,Canaanite,Israelite,Israelites,Philistine,Levite,Samaritan,Samaritans,Azeri,Azeris,Uyghurs,Uighurs,Han Chinese,Manchu,' +
    'Manchus,Zhuang,Hmong,Tibetans,Mongols,Ainu,Ryukyuan,Okinawan,Okinawans,Cantonese,Hakka,Hokkien,Taiwanese,Hongkonger,Hongkongers,' +
    'Bamar,Rohingyas,Khmer,Montagnards,Malay,Malays,Javanese,Sundanese,Balinese,Acehnese,Dayak,Batak,Papuans,Moros,Tagalog,Igorot,Igorots,' +
    'Lumad,Visayan,Dalit,Dalits,Adivasi,Adivasis,Brahmin,Brahmins,Kshatriya,Rajput,Rajputs,Jats,Gujjar,Maratha,Marathi,Gujarati,Gujaratis,Punjabis,Sindhi,' +
    'Sindhis,Baloch,Baluch,Balochi,Mohajir,Mohajirs,Pashto,Bengalis,Kashmiris,Kashmiri Pandits,Tamils,Telugu,Malayali,Kannada,Gurkha,Gurkhas,Sherpa,Sherpas,Madhesi,Naga,Nagas,' +
    'Mizo,Khasi,Assamese,Manipuri,Meitei,Parsi,Parsis,Tajiks,Hazaras,Nuristani,Aimaq,Qizilbash,Persians,Bakhtiari,Lurs,Qashqai,Tatar,Sogdian,Scythian,Scythians',
  // Faiths, beliefs, movements and their followers.
  'Ahmadi,Ahmadis,Ahmadiyya,Ismaili,Ismailis,Ibadi,Houthi,Houthis,Zaydi,Salafi,Salafis,Salafists,Wahhabis,Sufis,Deobandi,Barelvi,Twelver,Jihadi,Jihadis,Jihadist,Jihadists,' +
    'Kharijite,Muslims,Non-Muslims,Bahai,Baha’i,Baha’is,Zoroastrian,Zoroastrians,Jain,Jains,Taoist,Taoists,Daoist,Confucian,Shinto,Rastafarian,Rastafarians,Wiccan,Pagan,Pagans,' +
    'Satanist,Satanists,Copts,Maronites,Melkite,Nestorian,Uniate,Eastern Orthodox,Greek Orthodox,Russian Orthodox,Syriac,Armenian Apostolic,Episcopalian,Episcopalians,Presbyterian,' +
    'Presbyterians,Methodists,Baptists,Southern Baptist,Southern Baptists,Pentecostal,Pentecostals,Evangelicals,Adventist,Adventists,Seventh-day Adventist,Mennonite,Mennonites,' +
    'Hutterite,Hutterites,Unitarian,Unitarians,Calvinist,Calvinists,Huguenot,Huguenots,Puritan,Puritans,Lutherans,Jesuit,Jesuits,Franciscan,Franciscans,Dominicans,Benedictine,' +
    'Carmelite,Trappist,Jehovah’s Witnesses,Jehovah’s Witness,Latter-day Saints,Hare Krishna,Moonies,Branch Davidians,Christians,Judeo-Christian,Hasidim,Zionists,Anti-Semite,' +
    'Republicans,Democrats,Labourites,Tories,Whig,Whigs,Loyalist,Loyalists,Unionist,Unionists,Irish Republican,Libertarian,Libertarians,Social Democrat,Christian Democrat,' +
    'Christian Democrats,Free Democrats,Blairite,Blairites,Thatcherite,Thatcherites,Corbynite,Reaganite,Clintonite,Trumpist,Trumpists,Gaullist,Gaullists,Peronist,Peronists,' +
    'Peronism,Chavista,Chavistas,Sandinista,Sandinistas,Zapatista,Zapatistas,Bolshevik,Bolsheviks,Menshevik,Mensheviks,Leninist,Stalinist,Stalinists,Trotskyist,Trotskyists,Marxists,' +
    'Maoists,Naxalite,Naxalites,Naxal,Kemalist,Kemalists,Baathist,Baathists,Ba’athist,Nasserist,Islamists,Gulenist,Gulenists,Fascist,Fascists,Nazis,Neo-Nazi,Neo-Nazis,Francoist,' +
    'Peshmerga,Janjaweed,Tea Partiers,Brexiteer,Brexiteers,Remainer,Remainers,Sinhala,Sinhalese,Anglo-Saxon,Anglo-American,Anglo-Irish,Scots-Irish,Irish-American,Irish Americans,' +
    'Italian-American,Italian Americans,Mexican-American,Mexican Americans,Cuban-American,Cuban Americans,Asian American,Asian Americans,Chinese American,Chinese Americans,' +
    'Japanese American,Japanese Americans,Korean American,Korean Americans,Indian American,Arab American,Arab Americans,Muslim American,Jewish American,American Jews,Native Hawaiian,' +
    'Native Hawaiians,Alaska Native,Alaska Natives,American Indian,American Indians,Afro-Caribbean,Afro-American,Afro-Brazilian,British Asian,Black British,Westerner,Westerners,Western,' +
    'Southerner,Southerners,Northerner,Northerners,Easterner,Midwesterner,Latins,Caucasian,Caucasians,Eurasian,Eurasians,Euro-American,Trans-Atlantic,Transatlantic',
  // Of cities, states and regions.
  'Londoners,New Yorkers,Bostonian,Bostonians,Chicagoan,Chicagoans,Philadelphian,Philadelphians,Washingtonian,Washingtonians,San Franciscan,San Franciscans,Angeleno,Angelenos,' +
    'Seattleite,Seattleites,Floridian,Floridians,Georgian,Georgians,Virginian,Virginians,Carolinian,Pennsylvanian,Pennsylvanians,Ohioan,Ohioans,Michigander,Michiganders,Hoosier,' +
    'Hoosiers,Iowan,Iowans,Kansan,Kansans,Nebraskan,Nebraskans,Oklahoman,Oklahomans,Minnesotan,Minnesotans,Wisconsinite,Tennessean,Kentuckian,Kentuckians,Alabamian,Alabamians,' +
    'Mississippian,Louisianan,Arkansan,Missourian,Missourians,Coloradan,Coloradans,Arizonan,Arizonans,Nevadan,Nevadans,Utahn,Utahns,Oregonian,Oregonians,Idahoan,Montanan,Montanans,' +
    'Alaskans,Vermonter,Vermonters,Mainer,Mainers,New Englander,New Englanders,Delawarean,Marylander,Marylanders,New Jerseyan,Rhode Islander,Rhode Islanders,North Carolinian,Puerto Ricans,' +
    'Glaswegian,Liverpudlian,Mancunian,Geordie,Scouser,Scousers,Cockney,Brummie,Yorkshireman,Cornish,Parisians,Marseillais,Muscovite,Petersburger,Berliners,Viennese,Madrilenian,' +
    'Barcelonan,Roman,Milanese,Genoese,Istanbulite,Cairene,Cairenes,Beirutis,Damascene,Baghdadi,Baghdadis,Tehrani,Jerusalemite,Jerusalemites,Gazan,Gazans,Dubliner,Dubliners,Sydneysider,' +
    'Sydneysiders,Melburnian,Melburnians,Canberran,Canberrans,Queenslander,Queenslanders,Tasmanian,Tasmanians,Western Australian,South Australian,Aucklander,Aucklanders,' +
    'Torontonian,Torontonians,Montrealer,Montrealers,Vancouverite,Albertan,Albertans,Ontarian,Ontarians,Manitoban,Nova Scotian,Newfoundlander,Québécois,Quebecer,Quebecers,Singaporeans,' +
    'Shanghainese,Mumbaikar,Mumbaikars,Delhiite,Delhiites,Bihari,Keralite,Goans,Karachiite,Crimeans,Siberians,Dagestanis,Chechens,Kosovars,Saharan,Sahelian,Sub-Saharan,Andean,' +
    'Amazonian,Levantine,Mesopotamian,Himalayan,Antipodean,Trans-Pacific,Pan-African,Pan-Arab,Euro-Atlantic',
].join(',');
