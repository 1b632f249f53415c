/** Places and buildings that the packages leave out; separated by commas. */
export const KNOWN_PLACES =
  'Donetsk,Luhansk,Mariupol,Bakhmut,Bucha,Irpin,Avdiivka,Kherson,Zaporizhzhia,Kramatorsk,Sloviansk,Melitopol,Pokrovsk,Donetsk region,Kharkiv region,Sevastopol,Nagorno-Karabakh,' +
  'Karabakh,Idlib,Aleppo,Raqqa,Homs,Hama,Deir ez-Zor,Kobani,Palmyra,Ghouta,Eastern Ghouta,Douma,Mosul,Fallujah,Ramadi,Tikrit,Kirkuk,Erbil,Sinjar,Anbar,Helmand,Kandahar,Kunduz,Jalalabad,' +
  'Swat,Waziristan,North Waziristan,Balochistan,Khyber Pakhtunkhwa,Abbottabad,Uri,Pulwama,Ladakh,Jammu,Rafah,Khan Younis,Jabalia,Gaza City,Ramallah,Hebron,Nablus,Jenin,East Jerusalem,' +
  'Sheikh Jarrah,Negev,Galilee,Sderot,Hodeidah,Sanaa,Aden,Marib,Saada,Benghazi,Misrata,Sirte,Derna,Tobruk,Tigray,Mekelle,Amhara,Oromia,Ogaden,Puntland,Somaliland,Cabo Delgado,Kivu,' +
  'North Kivu,South Kivu,Goma,Ituri,Beni,Kasai,Katanga,Borno,Maiduguri,Chibok,Biafra,Niger Delta,Sahel,Maghreb,Levant,Sahara,Horn of Africa,Great Lakes,Rift Valley,Serengeti,Okavango,' +
  'Soweto,Robben Island,Marikana,Xinjiang,Kashgar,Urumqi,Wuhan,Hubei,Shenzhen,Guangdong,Sichuan,Yunnan,Hainan,Kowloon,Lantau,Pearl River Delta,Spratly Islands,Paracel Islands,' +
  'Scarborough Shoal,Senkaku Islands,Senkakus,Diaoyu Islands,Diaoyu,Dokdo,Takeshima,Kuril Islands,Kurils,Sakhalin,Kamchatka,Okinawa,Fukushima,Hiroshima,Nagasaki,Tohoku,Pyongyang,Yongbyon,' +
  'Punggye-ri,Panmunjom,Kaesong,Jeju,Rakhine,Rakhine State,Kachin State,Naypyidaw,Mindanao,Marawi,Aceh,Papua,West Papua,Bali,Java,Sumatra,Borneo,Sulawesi,Sabah,Sarawak,Mekong,Bougainville,' +
  'Christmas Island,Nauru,Manus,Manus Island,Northern Territory,New South Wales,Queensland,Victoria,Tasmania,Outback,Great Barrier Reef,Uluru,North Island,South Island,Northland,Waikato,' +
  'Otago,Canterbury,Christchurch,Patagonia,Amazon,Amazonia,Andes,Altiplano,Chiapas,Sinaloa,Chihuahua,Ciudad Juarez,Tijuana,Guerrero,Yucatan,Rio Grande,Darien Gap,Guantanamo,' +
  'Guantanamo Bay,Panhandle,Rust Belt,Sun Belt,Bible Belt,Deep South,Appalachia,Great Plains,Pacific Northwest,Rocky Mountains,Rockies,Sierra Nevada,Everglades,Florida Keys,Cape Cod,Long Island,' +
  'Staten Island,Upper East Side,Upper West Side,Lower Manhattan,West Village,Greenwich Village,East Village,SoHo,Tribeca,Chinatown,Little Italy,Williamsburg,Bushwick,Coney Island,' +
  'Bedford-Stuyvesant,Capitol Hill,Georgetown,Foggy Bottom,K Street,Beverly Hills,Malibu,Santa Monica,West Hollywood,Venice Beach,South Central,Compton,Skid Row,Tenderloin,Haight-Ashbury,' +
  'Presidio,Palo Alto,Menlo Park,Mountain View,Cupertino,Redmond,Ferguson,Sandy Hook,Newtown,Parkland,Columbine,Charlottesville,Standing Rock,Flint,Selma,Roswell,Los Alamos,Mar-a-Lago,' +
  'Camp David,Martha’s Vineyard,Hamptons,West End,East End,Soho,Brixton,Tottenham,Hackney,Camden,Islington,Kensington,Chelsea,Westminster,Whitechapel,Canary Wharf,Docklands,Heathrow,Gatwick,' +
  'Wembley,Wimbledon,Merseyside,Tyneside,Midlands,West Midlands,Home Counties,East Anglia,Cornwall,Lake District,Highlands,Hebrides,Orkney,Shetland,Falklands,Falkland Islands,Gibraltar,' +
  'Ulster,Londonderry,Derry,Calais,Normandy,Brittany,Provence,Riviera,French Riviera,Cote d’Azur,Alsace,Lorraine,Corsica,Montmartre,Marais,Left Bank,Molenbeek,Flanders,Wallonia,Rhineland,' +
  'Ruhr,Saxony,Bavaria,Thuringia,Chemnitz,Schleswig-Holstein,Lombardy,Veneto,Tuscany,Sicily,Lampedusa,Sardinia,South Tyrol,Andalusia,Galicia,Canary Islands,Balearic Islands,Mallorca,Ibiza,' +
  'Ceuta,Melilla,Crete,Lesbos,Aegean,Aegean Sea,Adriatic,Adriatic Sea,Ionian Sea,Thrace,Anatolia,Bosphorus,Dardanelles,Cappadocia,Vojvodina,Srebrenica,Republika Srpska,Transylvania,Moldova,' +
  'Galicia,Volhynia,Kaliningrad,Karelia,Lapland,Jutland,Svalbard,Faroe Islands,Caucasus,Dagestan,Ingushetia,North Ossetia,Beslan,Grozny,Adjara,Tuva,Yakutia,Buryatia,Tatarstan,Urals,Volga,' +
  'Danube,Rhine,Thames,Seine,Nile,Blue Nile,Congo River,Niger River,Zambezi,Euphrates,Tigris,Indus,Ganges,Brahmaputra,Yangtze,Yellow River,Mississippi River,Hudson,Hudson River,Potomac,' +
  'Colorado River,Caspian,Caspian Sea,Aral Sea,Dead Sea,Sea of Azov,Sea of Japan,East Sea,Yellow Sea,Arabian Sea,Andaman Sea,Coral Sea,Tasman Sea,Bay of Bengal,Bay of Biscay,North Sea,Irish Sea,' +
  'English Channel,Channel,Gulf of Mexico,Gulf of Aden,Gulf of Oman,Gulf of Tonkin,Bab el-Mandeb,Strait of Malacca,Malacca Strait,Kerch Strait,Bering Sea,Bering Strait,Arctic Ocean,Southern Ocean,' +
  'North Pole,South Pole,North Atlantic,South Pacific,Indo-Pacific,Asia-Pacific,Mount Everest,Everest,K2,Himalayas,Himalaya,Alps,Pyrenees,Carpathians,Dolomites,Matterhorn,Mont Blanc,Mount Fuji,' +
  'Kilimanjaro,Mount Sinai,Vesuvius,Etna,Krakatoa,Mount St. Helens,Pluto,Mercury,Uranus,Neptune,Ceres,Titan,Europa,Enceladus,Ganymede,Milky Way,Andromeda,Kuiper Belt,Solar System,West Bank,Third World,' +
  'Commonwealth of Nations,Indochina,Mesopotamia,Babylon,Carthage,Pompeii,Troy,Petra,Machu Picchu,Angkor Wat,Chernobyl,Pripyat,Semipalatinsk,Baikonur,Cape Canaveral,Area 51,Zaporizhia,Global South';

export const KNOWN_FACILITIES =
  'Pentagon,White House,Capitol,U.S. Capitol,US Capitol,Oval Office,West Wing,Rose Garden,Blair House,Lincoln Memorial,Washington Monument,Trump Tower,Empire State Building,Chrysler Building,' +
  'World Trade Center,One World Trade Center,Twin Towers,Ground Zero,Times Square,Central Park,Madison Square Garden,Rockefeller Center,Grand Central,Grand Central Terminal,Penn Station,Carnegie Hall,' +
  'Lincoln Center,Statue of Liberty,Ellis Island,Rikers Island,Attica,San Quentin,Alcatraz,Fort Hood,Fort Bragg,Quantico,Guantanamo Bay Naval Base,Golden Gate Bridge,Brooklyn Bridge,Hoover Dam,' +
  'Three Gorges Dam,Aswan Dam,Grand Ethiopian Renaissance Dam,GERD,Itaipu,Oroville Dam,Las Vegas Strip,Fifth Avenue,Madison Avenue,Pennsylvania Avenue,Sunset Boulevard,Champs-Elysees,Champs-Élysées,' +
  'Oxford Street,Abbey Road Studios,Fleet Street,10 Downing Street,Buckingham Palace,Windsor Castle,Kensington Palace,Clarence House,Balmoral,Sandringham,Palace of Westminster,Houses of Parliament,' +
  'Westminster Hall,Westminster Abbey,Big Ben,Tower of London,Tower Bridge,London Bridge,London Eye,Trafalgar Square,Piccadilly Circus,Covent Garden,Hyde Park,St Paul’s Cathedral,Grenfell Tower,Wembley Stadium,' +
  'Old Trafford,Anfield,Hillsborough,Stamford Bridge,Emirates Stadium,Twickenham,Lord’s,Camp Nou,Bernabeu,San Siro,Maracana,Stade de France,Fenway Park,Yankee Stadium,Wrigley Field,Channel Tunnel,Eurotunnel,Heathrow Airport,' +
  'Gatwick Airport,King’s Cross,Waterloo Station,St Pancras,British Museum,Tate Modern,National Gallery,Victoria and Albert Museum,Natural History Museum,Royal Albert Hall,Louvre,Eiffel Tower,Arc de Triomphe,' +
  'Notre-Dame,Notre-Dame Cathedral,Bataclan,Moulin Rouge,Pompidou Centre,Versailles,Elysee Palace,Gare du Nord,Charles de Gaulle Airport,Orly,Brandenburg Gate,Reichstag,Berlin Wall,Checkpoint Charlie,Tempelhof,' +
  'Cologne Cathedral,Auschwitz,Auschwitz-Birkenau,Dachau,Buchenwald,Treblinka,Sobibor,Bergen-Belsen,Colosseum,Pantheon,Forum,Sistine Chapel,St. Peter’s Square,St. Peter’s Basilica,St Peter’s Square,Uffizi,La Scala,' +
  'Leaning Tower of Pisa,Trevi Fountain,Sagrada Familia,Alhambra,Prado,Acropolis,Parthenon,Syntagma Square,Hagia Sophia,Blue Mosque,Taksim Square,Gezi Park,Topkapi Palace,Tahrir Square,Rabaa al-Adawiya,' +
  'Great Pyramid,Sphinx,Suez Canal,Panama Canal,Kerch Bridge,Crimean Bridge,Red Square,St. Basil’s Cathedral,Bolshoi Theatre,Hermitage,Winter Palace,Ostankino,Lubyanka,Maidan,Independence Square,Azovstal,Zaporizhzhia nuclear power plant,' +
  'Western Wall,Wailing Wall,Temple Mount,Haram al-Sharif,Al-Aqsa,Al-Aqsa Mosque,Dome of the Rock,Church of the Holy Sepulchre,Church of the Nativity,Rafah crossing,Erez crossing,Al-Shifa,Al-Shifa Hospital,Grand Mosque,' +
  'Kaaba,Jamarat Bridge,Burj Khalifa,Abu Ghraib,Evin,Evin prison,Natanz,Fordow,Arak,Bushehr,Yongbyon nuclear complex,Bagram,Bagram Air Base,Taj Mahal,Red Fort,Golden Temple,India Gate,Rashtrapati Bhavan,Wagah,Lal Masjid,Green Zone,' +
  'Forbidden City,Great Wall,Great Wall of China,Tiananmen,Tiananmen Square,Great Hall of the People,Zhongnanhai,Mausoleum of Mao Zedong,Terracotta Army,Bird’s Nest,Victoria Park,Tokyo Tower,Yasukuni,Yasukuni Shrine,Tsukiji,Narita,Haneda,' +
  'Blue House,Petronas Towers,Merlion,Changi,Changi Airport,Marina Bay Sands,Sydney Opera House,Opera House,Sydney Harbour Bridge,Bondi Beach,Lindt Cafe,Parliament House,Beehive,Casa Rosada,Plaza de Mayo,Christ the Redeemer,' +
  'Copacabana,Sugarloaf,Zocalo,Azteca Stadium,Union Buildings,Robben Island Prison,Westgate,Westgate Mall,Nasrec,Constitution Hill,Sun City,Kremlin,Spaso House,Holocaust Memorial,Yad Vashem,International Space Station,ISS,Bardo National Museum,' +
  'Diego Garcia,Area 51,Los Alamos,Camp Lejeune,Pearl Harbor,Arlington National Cemetery,Graceland,Neverland,Disneyland,Disney World,Walt Disney World,SeaWorld,Mall of America,Legoland,Staples Center,Dodger Stadium,Hollywood Bowl,Dolby Theatre';
