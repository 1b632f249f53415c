/** Organisations that the packages leave out and the news speaks of; separated by commas. */
export const KNOWN_ORGANISATIONS = [
  // Companies of the web, of software and of hardware.
  'Instagram,WhatsApp,Snapchat,Snap Inc,TikTok,ByteDance,Douyin,Weibo,WeChat,Tencent,Alibaba,Baidu,JD.com,Pinduoduo,Temu,Shein,' +
    'Meituan,Didi,Didi Chuxing,Xiaomi,Oppo,Vivo,OnePlus,Lenovo,ZTE,SMIC,TSMC,Foxconn,Pegatron,MediaTek,Asus,Acer,HTC,LG,Sharp,' +
    'Toshiba,Panasonic,Hitachi,Fujitsu,NEC,Canon,Nikon,Olympus,Nintendo,Sega,Capcom,Konami,Bandai Namco,Square Enix,Ubisoft,' +
    'Activision,Activision Blizzard,Blizzard,Electronic Arts,Epic Games,Valve,Rockstar Games,Bungie,Mojang,Riot Games,Roblox,' +
    'Zynga,Unity,Oculus,Oculus VR,Magic Leap,Fitbit,GoPro,Garmin,Roku,Sonos,Bose,Dolby,Dropbox,Box,Slack,Zoom,Skype,Evernote,' +
    'LinkedIn,Pinterest,Tumblr,Flickr,Reddit,Quora,Imgur,4chan,8chan,Parler,Gab,Telegram,Discord,Twitch,Vimeo,Vine,Spotify,' +
    'Deezer,SoundCloud,Pandora,Shazam,Tinder,Bumble,Grindr,Match Group,OkCupid,Airbnb,Uber,Lyft,Grab,Gojek,Ola,Bolt,Deliveroo,' +
    'DoorDash,Grubhub,Postmates,Instacart,Etsy,eBay,PayPal,Venmo,Stripe,Klarna,Revolut,Wise,Monzo,Robinhood,Coinbase,Binance,' +
    'FTX,Kraken,Mt. Gox,Ripple,Tether,Theranos,Wirecard,WeWork,Palantir,Anduril,OpenAI,Anthropic,DeepMind,xAI,Mistral AI,' +
    'Hugging Face,Nvidia,AMD,Advanced Micro Devices,Qualcomm,Broadcom,Arm,ARM Holdings,Micron,Texas Instruments,ASML,Cisco,' +
    'Juniper Networks,Ericsson,Nokia,Motorola,BlackBerry,Research In Motion,Dell,Hewlett-Packard,HP,Oracle,SAP,Salesforce,' +
    'Adobe,Autodesk,Intuit,VMware,Red Hat,Canonical,Mozilla,Wikimedia Foundation,Cloudflare,Akamai,GoDaddy,Verisign,Symantec,' +
    'McAfee,Kaspersky,Kaspersky Lab,CrowdStrike,FireEye,Mandiant,SolarWinds,NSO Group,Cambridge Analytica,Hacking Team,Yahoo,' +
    'AOL,Myspace,Netscape,Altavista,Yandex,VKontakte,Mail.ru,Naver,Kakao,Line,Rakuten,SoftBank,Mashable,Gizmodo,TechCrunch,' +
    'Wired,CNET,ZDNet,Engadget,Ars Technica,The Verge,Recode,Gawker,Gawker Media,BuzzFeed,Vox,Vox Media,Vice,Vice News,' +
    'HuffPost,Huffington Post,Politico,Axios,Slate,Salon,Snopes,PolitiFact,FactCheck.org,ProPublica,Bellingcat,The Intercept,' +
    'Breitbart,Breitbart News,Daily Beast,Daily Caller,Infowars,Newsmax,Drudge Report,Business Insider,Quartz,Kickstarter,' +
    'GoFundMe,Change.org,Patreon,Substack,Medium,GitHub,GitLab,Stack Overflow,Waze,Nest,Waymo,Cruise,Zoox,Rivian,Lucid,Nikola,' +
    'BYD,Nio,Geely,SAIC,Great Wall,Tata Motors,Mahindra,Maruti Suzuki,Hyundai,Kia,Nissan,Mazda,Subaru,Suzuki,Mitsubishi,Isuzu,' +
    'Yamaha,Kawasaki,Daimler,Daimler AG,Mercedes-Benz,Audi,Porsche,Opel,Renault,Peugeot,Citroen,PSA,Stellantis,Fiat,Fiat Chrysler,' +
    'Chrysler,Ferrari,Lamborghini,Jaguar Land Rover,Rolls-Royce,Bentley,Aston Martin,Volvo,Saab,Scania,Skoda,Dacia,AvtoVAZ,' +
    'GM,Chevrolet,Cadillac,Buick,Goodyear,Michelin,Bridgestone,Pirelli,Bosch,Continental,Siemens,Thyssenkrupp,Krupp,BASF,Bayer',
  // Companies of all other trades.
  'Monsanto,Dow Chemical,DuPont,Pfizer,BioNTech,Moderna,AstraZeneca,Novavax,Johnson & Johnson,Merck,Novartis,Roche,Sanofi,' +
    'GlaxoSmithKline,GSK,Eli Lilly,Novo Nordisk,AbbVie,Abbott,Amgen,Gilead,Biogen,Genentech,Regeneron,Teva,Purdue Pharma,Bharat Biotech,' +
    'Serum Institute,Sinovac,Sinopharm,Gamaleya Institute,23andMe,Illumina,Medtronic,UnitedHealth,Aetna,Cigna,Humana,Anthem,CVS,Walgreens,' +
    'Rite Aid,Kaiser Permanente,Planned Parenthood,Walmart,Wal-Mart,Costco,Kroger,Safeway,Albertsons,Aldi,Lidl,Tesco,Sainsbury,' +
    'Asda,Morrisons,Waitrose,Marks & Spencer,John Lewis,Carrefour,Auchan,Metro AG,Woolworths,Coles,Shoprite,Pick n Pay,Sears,' +
    'Kmart,JCPenney,Macy,Nordstrom,Best Buy,Home Depot,Lowe,Ikea,H&M,Zara,Inditex,Uniqlo,Primark,Nike,Adidas,Puma,Reebok,' +
    'Under Armour,Lululemon,Levi Strauss,Gucci,Prada,Chanel,Dior,Hermes,Louis Vuitton,LVMH,Kering,Burberry,Versace,Armani,' +
    'Estee Lauder,Revlon,Procter & Gamble,Unilever,Nestle,Danone,Kraft,Kraft Heinz,Heinz,Mondelez,Kellogg,General Mills,Coca-Cola,' +
    'Pepsi,PepsiCo,Starbucks,Dunkin,McDonald,Burger King,KFC,Subway,Chipotle,Domino,Pizza Hut,Taco Bell,Wendy,Chick-fil-A,Tyson Foods,' +
    'Cargill,Smithfield,JBS,Anheuser-Busch,AB InBev,Heineken,Carlsberg,Diageo,Guinness,Philip Morris,Altria,British American Tobacco,' +
    'Juul,Disney,Walt Disney,Pixar,Marvel,Lucasfilm,Warner Bros,WarnerMedia,Time Warner,Paramount,Viacom,Universal Pictures,' +
    'NBCUniversal,Comcast,Sony Pictures,Lionsgate,MGM,DreamWorks,Miramax,Weinstein Company,HBO,Showtime,Hulu,Paramount Pictures,' +
    'Columbia Pictures,20th Century Fox,21st Century Fox,Fox,News Corp,Sky,BSkyB,ITV,Channel 4,Verizon,AT&T,T-Mobile,Sprint,' +
    'Vodafone,Orange,Telefonica,Deutsche Telekom,BT,Telstra,Optus,Rogers,Bell Canada,MTN,Safaricom,Bharti Airtel,Reliance,' +
    'Reliance Jio,Tata,Tata Group,Tata Steel,Adani,Adani Group,Infosys,Wipro,Air India,IndiGo,Jet Airways,Boeing,Airbus,Embraer,' +
    'Bombardier,Lockheed,Lockheed Martin,Northrop Grumman,Raytheon,BAE Systems,General Dynamics,Thales,Dassault,Saab AB,Rostec,' +
    'Sukhoi,Roscosmos,Energia,United Launch Alliance,Arianespace,Blue Origin,Virgin Galactic,Rocket Lab,Orbital ATK,Orbital Sciences,' +
    'ISRO,JAXA,ESA,European Space Agency,CNSA,Jet Propulsion Laboratory,United Airlines,American Airlines,Delta,Delta Air Lines,' +
    'Southwest Airlines,JetBlue,Alaska Airlines,Spirit Airlines,Pan Am,TWA,British Airways,EasyJet,Ryanair,Virgin Atlantic,Flybe,' +
    'Lufthansa,Germanwings,Eurowings,Air France,KLM,Iberia,Alitalia,Aeroflot,Turkish Airlines,Emirates,Etihad,Qatar Airways,Flydubai,' +
    'Malaysia Airlines,AirAsia,Lion Air,Garuda,Singapore Airlines,Cathay Pacific,Qantas,Jetstar,Air New Zealand,Ethiopian Airlines,' +
    'Kenya Airways,EgyptAir,El Al,Korean Air,Asiana,Japan Airlines,All Nippon Airways,Maersk,Hapag-Lloyd,FedEx,UPS,DHL,USPS,Amtrak,' +
    'Greyhound,Carnival,Royal Caribbean,Costa Cruises,Marriott,Hilton,Hyatt,InterContinental,Accor,Expedia,Booking.com,TripAdvisor,' +
    'Thomas Cook,TUI,BP,British Petroleum,Royal Dutch Shell,ExxonMobil,Exxon Mobil,ConocoPhillips,Halliburton,Schlumberger,Eni,Equinor,' +
    'Statoil,Repsol,TotalEnergies,Petrobras,Pemex,PDVSA,Aramco,Saudi Aramco,Sinopec,CNOOC,PetroChina,CNPC,Lukoil,Yukos,Novatek,' +
    'Transneft,Naftogaz,Rosatom,Chevron,Enron,Duke Energy,Con Edison,PG&E,Pacific Gas and Electric,EDF,RWE,Uniper,Enel,Vattenfall,' +
    'Tepco,Westinghouse,General Electric,GE,Honeywell,3M,Caterpillar,John Deere,Deere,Rio Tinto,BHP,BHP Billiton,Vale,Glencore,' +
    'Anglo American,De Beers,Alcoa,Rusal,ArcelorMittal,Nippon Steel,US Steel,Newmont,Barrick,Samarco,SNC-Lavalin,Odebrecht,Bechtel,' +
    'Carillion,Evergrande,Country Garden,Anbang,HNA,Ant Group,Ping An,ICBC,China Life,Bank of China,JPMorgan Chase,JP Morgan,Bank of America,' +
    'Wells Fargo,Citibank,Morgan Stanley,Bear Stearns,Merrill Lynch,BlackRock,Vanguard,Fidelity,Blackstone,KKR,Carlyle Group,Bain Capital,' +
    'Berkshire Hathaway,AIG,Allianz,AXA,Prudential,MetLife,State Farm,Geico,Visa,Mastercard,American Express,Western Union,Moody,' +
    'Standard & Poor,Fitch,Nasdaq,New York Stock Exchange,NYSE,London Stock Exchange,Lloyds,NatWest,RBS,Santander,BBVA,BNP Paribas,' +
    'Societe Generale,Credit Agricole,UniCredit,Intesa Sanpaolo,Monte dei Paschi,Commerzbank,ING,Rabobank,ABN Amro,Danske Bank,Nordea,' +
    'Sberbank,VTB,Silicon Valley Bank,Signature Bank,First Republic,Nomura,Mitsubishi UFJ,Macquarie,Westpac,Commonwealth Bank,ANZ,' +
    'Standard Chartered,Standard Bank,Absa,Nedbank,Deloitte,PwC,KPMG,Ernst & Young,EY,McKinsey,Boston Consulting Group,Accenture,' +
    'Gartner,IDC,Nielsen,Ipsos,YouGov,Gallup,Pew Research Center,Quinnipiac University,Marist,Zillow,Blackwater,Wagner Group,Wagner,G4S,Serco',
  // Who reports.
  'Agence France Presse,Deutsche Welle,Deutsche Presse-Agentur,RIA Novosti,Sputnik,RT,Russia Today,Anadolu,Anadolu Agency,IRNA,' +
    'Fars,Tasnim,SANA,KCNA,Press Trust of India,PTI,ANI,IANS,Antara,Bernama,Ukrinform,UNIAN,Kyiv Independent,Kyiv Post,Meduza,' +
    'Novaya Gazeta,Kommersant,Vedomosti,Izvestia,Pravda,Moscow Times,Echo of Moscow,Dozhd,TV Rain,Radio Free Europe,Radio Liberty,' +
    'Voice of America,Radio Free Asia,NPR,National Public Radio,PBS,C-SPAN,CNBC,CNNMoney,Fox Business,Univision,Telemundo,Al Arabiya,' +
    'France 24,France Inter,Le Figaro,Liberation,Charlie Hebdo,Le Canard Enchaine,Die Zeit,Die Welt,Bild,Frankfurter Allgemeine Zeitung,' +
    'Sueddeutsche Zeitung,Focus,ZDF,ARD,El Pais,El Mundo,La Vanguardia,Corriere della Sera,La Repubblica,La Stampa,RAI,ANSA,Folha,' +
    'Folha de S.Paulo,O Globo,Globo,Clarin,La Nacion,Pagina 12,El Universal,Reforma,Haaretz,Jerusalem Post,Times of Israel,Maariv,' +
    'Yedioth Ahronoth,Hurriyet,Cumhuriyet,Sabah,Zaman,Dawn,Geo News,Times of India,Hindustan Times,Hindu,Indian Express,NDTV,' +
    'South China Morning Post,Apple Daily,China Daily,Global Times,People’s Daily,CCTV,CGTN,Caixin,NHK,Asahi Shimbun,Yomiuri Shimbun,' +
    'Mainichi,Nikkei,Japan Times,Chosun Ilbo,JoongAng Ilbo,Korea Herald,Straits Times,Bangkok Post,Jakarta Post,Sydney Morning Herald,' +
    'Age,Australian,Herald Sun,ABC News,Nine News,Radio New Zealand,RNZ,Stuff,New Zealand Herald,Globe and Mail,Toronto Star,CBC,' +
    'CTV,National Post,Mail & Guardian,Daily Maverick,Al-Ahram,Asharq al-Awsat,Rudaw,Daily Mail,Daily Telegraph,Daily Mirror,Sun,' +
    'Sunday Times,Observer,Independent,Evening Standard,Metro,Economist,New Statesman,Spectator,Private Eye,Sky News,BBC News,BBC Radio 4,' +
    'USA Today,Los Angeles Times,LA Times,Chicago Tribune,Boston Globe,Philadelphia Inquirer,Miami Herald,Houston Chronicle,' +
    'Dallas Morning News,San Francisco Chronicle,Seattle Times,Denver Post,New York Post,New York Daily News,Newsday,Wall Street Journal,' +
    'Newsweek,New Yorker,Atlantic,Vanity Fair,Vogue,Vulture,Rolling Stone,Esquire,Playboy,People,Forbes,Fortune,Variety,' +
    'Hollywood Reporter,TMZ,E! News,ESPN,Sports Illustrated,Billboard,Pitchfork,National Geographic,Scientific American,' +
    'New Scientist,Foreign Policy,Foreign Affairs,National Review,Mother Jones,New Republic,Weekly Standard,Hill,Roll Call,' +
    'Penguin,Random House,HarperCollins,Simon & Schuster,Hachette,Macmillan,Elsevier,Springer,Thomson Reuters,Gannett,Tribune,Conde Nast,Hearst',
  // Parties, movements and armed groups.
  'Islamic State,Islamic State of Iraq and Syria,Islamic State of Iraq and the Levant,Daesh,IS,al-Qaida,Al-Qaeda,Jabhat al-Nusra,Nusra Front,' +
    'Ansar al-Sharia,Ansar Dine,Ansar Bayt al-Maqdis,Jemaah Islamiyah,Abu Sayyaf,Lashkar-e-Taiba,Jaish-e-Mohammed,Haqqani network,' +
    'Taliban,Tehrik-i-Taliban,Muslim Brotherhood,Ennahda,Hamas,Islamic Jihad,Palestinian Islamic Jihad,Fatah,Hezbollah,Houthis,' +
    'Houthi,Ansar Allah,Boko Haram,al-Shabaab,Al-Shabab,Lord’s Resistance Army,M23,Seleka,Anti-balaka,Janjaweed,Rapid Support Forces,RSF,' +
    'SPLM,SPLA,TPLF,Tigray People’s Liberation Front,Oromo Liberation Front,Renamo,Frelimo,Unita,MPLA,Swapo,ANC,EFF,Inkatha,' +
    'Democratic Alliance,Zanu-PF,ZANU-PF,MDC,Movement for Democratic Change,YPG,SDF,Syrian Democratic Forces,Free Syrian Army,PYD,HDP,AKP,' +
    'CHP,MHP,Peshmerga,KDP,PUK,Revolutionary Guards,Revolutionary Guard,IRGC,Quds Force,Basij,Shin Bet,IDF,Israel Defense Forces,Mossad,Aman,' +
    'Kahol Lavan,Yesh Atid,Shas,Meretz,Yisrael Beiteinu,Palestinian Authority,PA,Knesset,BJP,Bharatiya Janata Party,Shiv Sena,Aam Aadmi Party,RSS,' +
    'Trinamool Congress,Congress Party,Awami League,BNP,Jamaat-e-Islami,Pakistan Muslim League,PML-N,PPP,PTI,MQM,ISI,Inter-Services Intelligence,' +
    'Kuomintang,KMT,Democratic Progressive Party,DPP,Workers’ Party,Politburo,Central Committee,People’s Liberation Army,PLA,' +
    'UMNO,Barisan Nasional,Pakatan Harapan,Pheu Thai,Golkar,Khmer Rouge,Viet Cong,NLD,National League for Democracy,Tatmadaw,Aum Shinrikyo,' +
    'United Russia,Yabloko,Euromaidan,Azov,Azov Battalion,Right Sector,Svoboda,Batkivshchyna,SBU,FSB,GRU,SVR,KGB,OMON,Rosgvardia,' +
    'Fidesz,Jobbik,Law and Justice,PiS,Civic Platform,Solidarity,Syriza,New Democracy,Golden Dawn,Pasok,Podemos,Ciudadanos,PSOE,Vox,' +
    'Partido Popular,Front National,National Front,National Rally,En Marche,La Republique En Marche,Socialist Party,Les Republicains,' +
    'AfD,Alternative for Germany,Pegida,FDP,Greens,Die Linke,Die Gruenen,Freedom Party,Five Star Movement,Lega,Lega Nord,Northern League,Forza Italia,' +
    'Brothers of Italy,Sweden Democrats,Danish People’s Party,True Finns,Ukip,UKIP,Brexit Party,Reform UK,SNP,Scottish National Party,Plaid Cymru,DUP,' +
    'Sinn Fein,SDLP,Ulster Unionist Party,IRA,Real IRA,ETA,Red Army Faction,Fianna Fail,Fine Gael,Momentum,Lib Dems,English Defence League,' +
    'Tea Party,Ku Klux Klan,KKK,Proud Boys,Oath Keepers,QAnon,Antifa,Black Lives Matter,Occupy Wall Street,Moms Demand Action,Everytown,' +
    'MoveOn,Black Panthers,Weathermen,Cosa Nostra,Mafia,Camorra,Ndrangheta,Yakuza,MS-13,Zetas,Sinaloa Cartel,FARC,ELN,Shining Path,Sandinistas,' +
    'Zapatistas,Workers Party,PT,PRI,PAN,Morena,Cambiemos,Frente de Todos,Peronist,MAS,Viet Minh,Kach,Liberal Party,National Party,Greens Party,' +
    'One Nation,Bloc Quebecois,Parti Quebecois,New Democratic Party,NDP,Conservative Party of Canada',
  // Public bodies, associations, charities.
  'Scotland Yard,Metropolitan Police,New Scotland Yard,Downing Street,Whitehall,House of Commons,House of Lords,Home Office,Foreign Office,' +
    'Ministry of Defence,NHS,National Health Service,Ofcom,Ofsted,Bank of England,GCHQ,Crown Prosecution Service,Environment Agency,Old Bailey,' +
    'Elysee,Quai d’Orsay,National Assembly,Assemblee Nationale,Bundesbank,Bundesrat,Riksdag,Storting,Folketing,Eduskunta,Sejm,Cortes,Dail,Verkhovna Rada,' +
    'Majlis,Shura Council,Lok Sabha,Rajya Sabha,Diet,National People’s Congress,Loya Jirga,Capitol Police,Secret Service,Coast Guard,Navy,' +
    'Army,Air Force,Marine Corps,Marines,National Guard,Navy SEALs,SEAL Team Six,Green Berets,Delta Force,Joint Chiefs of Staff,' +
    'National Security Council,NSC,Homeland Security,Department of Homeland Security,DHS,ICE,TSA,CBP,Border Patrol,ATF,DOJ,HUD,HHS,CDC,NIH,' +
    'Centers for Disease Control and Prevention,National Institutes of Health,Food and Drug Administration,Environmental Protection Agency,' +
    'Federal Bureau of Investigation,Central Intelligence Agency,National Security Agency,Federal Communications Commission,FTC,' +
    'Federal Trade Commission,Securities and Exchange Commission,Internal Revenue Service,Federal Aviation Administration,' +
    'National Transportation Safety Board,National Oceanic and Atmospheric Administration,NOAA,National Weather Service,National Hurricane Center,' +
    'US Geological Survey,U.S. Geological Survey,USGS,National Park Service,Forest Service,FEMA,Veterans Affairs,Congressional Budget Office,CBO,' +
    'Office of Management and Budget,GAO,Library of Congress,Smithsonian,Smithsonian Institution,USAID,Peace Corps,USO,AARP,NRA,' +
    'National Rifle Association,ACLU,American Civil Liberties Union,NAACP,AFL-CIO,Teamsters,United Auto Workers,UAW,SEIU,AIPAC,Sierra Club,PETA,' +
    'Humane Society,Southern Poverty Law Center,Anti-Defamation League,Brookings Institution,Heritage Foundation,Cato Institute,' +
    'American Enterprise Institute,Council on Foreign Relations,Rand Corporation,Chatham House,Carnegie Endowment,Federalist Society,Urban Institute,' +
    'Clinton Foundation,Gates Foundation,Bill & Melinda Gates Foundation,Ford Foundation,Open Society Foundations,Wellcome Trust,Doctors Without Borders,' +
    'Medecins Sans Frontieres,MSF,Save the Children,CARE,World Vision,Christian Aid,ActionAid,Amnesty,Human Rights Campaign,Reporters Without Borders,' +
    'Committee to Protect Journalists,Freedom House,Transparency International,Global Witness,WWF,World Wildlife Fund,Sea Shepherd,RSPCA,RNLI,RSPB,' +
    'National Trust,Salvation Army,Boy Scouts,Girl Scouts,YMCA,Rotary,Habitat for Humanity,Oxfam,Caritas,UNAIDS,UNDP,UNEP,UNRWA,OCHA,WFP,' +
    'World Food Programme,World Food Program,ILO,International Labour Organization,FAO,ITU,IPCC,Intergovernmental Panel on Climate Change,IOM,' +
    'UN Security Council,UN General Assembly,U.N. General Assembly,UN Human Rights Council,Human Rights Council,Permanent Court of Arbitration,' +
    'European Court of Human Rights,European Court of Justice,European Council,Council of Europe,Eurogroup,Frontex,ECB,EMA,Eurozone,OECD,APEC,SCO,' +
    'Shanghai Cooperation Organisation,Shanghai Cooperation Organization,CSTO,CIS,Mercosur,OAS,Organization of American States,CARICOM,ECOWAS,SADC,' +
    'IGAD,GCC,Gulf Cooperation Council,OIC,Organisation of Islamic Cooperation,SAARC,Quad,AUKUS,Five Eyes,Paris Club,World Economic Forum,Bilderberg,' +
    'Vatican Bank,Holy Synod,Church of England,Catholic Church,Roman Catholic Church,Russian Orthodox Church,Church of Scientology,Opus Dei,Jesuits,' +
    'Falun Gong,Unification Church,Freemasons,Premier League,Champions League,La Liga,Bundesliga,Serie A,Ligue 1,MLS,PGA,WTA,ATP,NASCAR,UFC,WWE,WADA,' +
    'CONCACAF,CONMEBOL,CAF,Manchester United,Manchester City,Liverpool FC,Arsenal,Chelsea,Tottenham,Tottenham Hotspur,Everton,Aston Villa,Newcastle United,' +
    'Leeds United,West Ham,Leicester City,Celtic,Rangers,Real Madrid,Barcelona FC,FC Barcelona,Atletico Madrid,Sevilla,Valencia CF,Bayern Munich,' +
    'Borussia Dortmund,Schalke,Bayer Leverkusen,Juventus,Inter Milan,AC Milan,Napoli,AS Roma,Lazio,Paris Saint-Germain,PSG,Olympique Marseille,Lyon,' +
    'Ajax,PSV Eindhoven,Feyenoord,Benfica,Porto,Sporting Lisbon,Galatasaray,Fenerbahce,Besiktas,Boca Juniors,River Plate,Flamengo,Corinthians,Santos,' +
    'Yankees,Red Sox,Mets,Dodgers,Cubs,White Sox,Phillies,Astros,Braves,Knicks,Nets,Lakers,Clippers,Celtics,Bulls,Warriors,Cavaliers,Rockets,Spurs,' +
    'Patriots,Cowboys,Steelers,Packers,49ers,Seahawks,Broncos,Raiders,Chiefs,Redskins,Ravens,Dolphins,Bruins,Canadiens,Maple Leafs,Penguins,Blackhawks,' +
    'All Blacks,Springboks,Wallabies,Proteas,Black Caps,Red Bull Racing,McLaren,Beatles,Rolling Stones,Pink Floyd,Led Zeppelin,Metallica,Nirvana,' +
    'Radiohead,Coldplay,Oasis,Blur,Abba,BTS,Blackpink,Pussy Riot,One Direction,Spice Girls,Backstreet Boys,Eagles of Death Metal,Queen,Kraftwerk,' +
    'Bolshoi,Bolshoi Ballet,New York Philharmonic,Royal Ballet,Caltech,Columbia University,Cornell,Dartmouth,Duke,Georgetown,Johns Hopkins,Berkeley,UCLA,' +
    'USC,NYU,Penn State,Notre Dame,Oxford,Cambridge,LSE,Imperial College,Imperial College London,King’s College London,UCL,Sorbonne,Sciences Po,ETH Zurich,' +
    'Max Planck Institute,CERN,Fermilab,Los Alamos National Laboratory,Lawrence Livermore,Karolinska Institute,Tsinghua University,Peking University,' +
    'Mayo Clinic,Cleveland Clinic,Sotheby,Christie,Bonhams,Eton,Harrow,West Point,Sandhurst,Juilliard,Royal Society,Academy of Motion Picture Arts and Sciences',
].join(',');
