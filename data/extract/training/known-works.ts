/** Products, programs, games, craft, laws and works that the packages leave out; separated by commas. */
export const KNOWN_WORKS = [
  // Devices and what runs on them.
  'iPhone,iPhones,iPad,iPads,iPod,iMac,MacBook,MacBooks,MacBook Air,MacBook Pro,Mac,Macs,Macintosh,iOS,macOS,watchOS,iTunes,iCloud,iMessage,' +
    'Siri,FaceTime,AirPods,AirPod,AirTag,HomePod,Apple Watch,Apple Pay,Apple Music,Apple TV,Apple Vision Pro,Vision Pro,App Store,Apple Maps,' +
    'Safari,Face ID,Touch ID,CarPlay,Android,Chromebook,Chromecast,Chrome,Chromium,Pixel,Nexus,Google Glass,Google Home,Google Maps,' +
    'Google Earth,Google Play,Google Pay,Google Docs,Google Drive,Google Translate,Google Search,Google Assistant,Gmail,Hangouts,Stadia,Bard,Gemini,' +
    'AlphaGo,AlphaFold,Street View,Play Store,Windows,Windows Phone,Windows Vista,Windows XP,Microsoft Office,Office 365,Excel,PowerPoint,Outlook,' +
    'Microsoft Teams,Azure,Cortana,Bing,Internet Explorer,Edge,Surface Pro,Kinect,HoloLens,Xbox,Xbox One,Xbox 360,Xbox Live,Game Pass,PlayStation,' +
    'PlayStation 2,PlayStation 3,PlayStation 4,PlayStation 5,PlayStation VR,PS2,PS3,PS4,PS5,PSVR,PSP,PS Vita,Wii,Wii U,Switch,Nintendo Switch,' +
    'GameCube,Game Boy,Nintendo DS,Dreamcast,Steam,Steam Deck,Oculus Rift,Oculus Quest,Meta Quest,Meta Quest Pro,Gear VR,HTC Vive,Vive,Kindle,' +
    'Kindle Fire,Fire TV,Alexa,Echo,Amazon Echo,Amazon Prime,Prime Video,Prime Air,Amazon Web Services,AWS,Galaxy,Galaxy Note,Galaxy S,Galaxy Fold,' +
    'Tizen,Symbian,Lumia,BlackBerry Messenger,Linux,Ubuntu,Debian,Fedora,Unix,Firefox,Thunderbird,Opera,Tor,Tor Browser,Photoshop,Acrobat,' +
    'Flash,Java,JavaScript,Python,PHP,MySQL,Apache,Node.js,Kubernetes,Docker,Wikipedia,OpenStreetMap,Minecraft,ChatGPT,GPT-3,GPT-4,DALL-E,Midjourney,' +
    'Stable Diffusion,Copilot,Claude,Watson,Deep Blue,Bitcoin,Ethereum,Dogecoin,Libra,Signal,Messenger,Facebook Messenger,Facebook Live,Periscope,' +
    'Google Chrome,Microsoft Windows,Photos,Stuxnet,WannaCry,NotPetya,Pegasus,Heartbleed,Ask Jeeves,LaserJet,Walkman,Blu-ray,Betamax,GoPro Hero,Segway,' +
    'Roomba,Fitbit Versa,Model S,Model 3,Model X,Model Y,Cybertruck,Prius,Corolla,Camry,Civic,Accord,Mustang,F-150,Focus,Fiesta,Escort,Model T,' +
    'Golf,Passat,Beetle,Polo,Jetta,Leaf,Volt,Bolt EV,Corvette,Camaro,Silverado,Escalade,Cherokee,Wrangler,Range Rover,Land Cruiser,Hilux,Humvee',
  // Craft and arms.
  'Boeing 737,Boeing 747,Boeing 777,Boeing 787,737 MAX,Dreamliner,Airbus A320,Airbus A380,A320,A380,A350,Concorde,Air Force One,Marine One,F-16,F-16s,' +
    'F-15,F-18,F-22,F-35,F-35s,B-2,B-52,U-2,C-130,Hercules,Apache helicopter,Black Hawk,Chinook,Osprey,MiG-29,MiG-21,Su-24,Su-25,Su-27,Su-30,Su-35,Su-57,' +
    'Tu-95,Il-76,Antonov,Eurofighter,Typhoon,Tornado,Rafale,Mirage,Gripen,Bayraktar,Bayraktar TB2,Predator,Reaper,Global Hawk,Shahed,Shahed-136,Leopard 2,' +
    'Leopard,Abrams,M1 Abrams,Challenger 2,Bradley,Stryker,T-72,T-90,HIMARS,ATACMS,Patriot,Iron Dome,THAAD,S-300,S-400,Javelin,Stinger,Tomahawk,Hellfire,' +
    'Storm Shadow,Iskander,Kinzhal,Kalibr,Scud,Trident,Minuteman,Hwasong-14,Hwasong-15,Taepodong,Nodong,BrahMos,Agni,Kalashnikov,AK-47,AR-15,Uzi,Glock,' +
    'Novichok,Buk,Titanic,Lusitania,Bismarck,Costa Concordia,Exxon Valdez,Rainbow Warrior,Mavi Marmara,Queen Mary 2,Ever Given,Kursk,Moskva,Cheonan,' +
    'Liaoning,Shandong,Mayflower,Endeavour,Discovery,Atlantis,Challenger,Columbia,Space Shuttle,Soyuz,Progress,Proton,Falcon 9,Falcon Heavy,Starship,Dragon,' +
    'Crew Dragon,Starliner,Orion,Atlas V,Delta IV,Ariane,Ariane 5,Vega,Long March,Sputnik 1,Vostok,Voskhod,Apollo 11,Apollo 13,Apollo,Gemini,Saturn V,' +
    'Skylab,Mir,Salyut,Tiangong,Shenzhou,Hubble,Hubble Space Telescope,James Webb Space Telescope,Kepler,Spitzer,Chandra,Cassini,Huygens,Galileo,Juno,' +
    'Voyager 1,Voyager 2,Pioneer,New Horizons,Rosetta,Philae,Curiosity,Perseverance,Ingenuity,Opportunity,Spirit,Mars Reconnaissance Orbiter,Viking,' +
    'Beagle 2,Chandrayaan,Hayabusa,Starlink,Large Hadron Collider,Deepwater Horizon,Nord Stream,Nord Stream 2,Keystone XL,Sputnik V,Covaxin,Covishield,' +
    'Viagra,Prozac,OxyContin,Ozempic,Wegovy,Tamiflu,Remdesivir,Botox,Roundup,Agent Orange,Zyklon B,Lego,Barbie,Monopoly,Scrabble,Rubik’s Cube',
  // Games.
  'Super Mario,Super Mario Run,Super Mario Bros,Mario Kart,Donkey Kong,Legend of Zelda,Zelda,Pokemon,Pokémon,Pokemon Go,Pokémon Go,Animal Crossing,Tetris,' +
    'Pong,Pac-Man,Space Invaders,Sonic,Street Fighter,Mortal Kombat,Resident Evil,Metal Gear Solid,Silent Hill,Final Fantasy,Dragon Quest,Kingdom Hearts,' +
    'Halo,Gears of War,Forza,Forza Motorsport,Call of Duty,Battlefield,Medal of Honor,Counter-Strike,Half-Life,Portal,Left 4 Dead,Doom,Quake,Wolfenstein,Fallout,' +
    'Skyrim,Elder Scrolls,Mass Effect,Dragon Age,Assassin’s Creed,Far Cry,Watch Dogs,Grand Theft Auto,GTA,Red Dead Redemption,Max Payne,Bioshock,' +
    'Borderlands,Civilization,SimCity,The Sims,Age of Empires,StarCraft,Warcraft,World of Warcraft,Diablo,Overwatch,Hearthstone,League of Legends,Dota 2,Dota,' +
    'Fortnite,PUBG,Apex Legends,Destiny,Among Us,Candy Crush,Candy Crush Saga,Angry Birds,FarmVille,Clash of Clans,Temple Run,Flappy Bird,Wordle,Words With Friends,' +
    'FIFA 17,Madden NFL,NBA 2K,Gran Turismo,Uncharted,The Last of Us,God of War,Horizon Zero Dawn,Bloodborne,Dark Souls,Elden Ring,Cyberpunk 2077,The Witcher,' +
    'No Man’s Sky,Guitar Hero,Rock Band,Dungeons & Dragons,Magic: The Gathering,Tomb Raider,Hitman,Batman: Arkham City,Until Dawn,Job Simulator,Eve Online,Second Life',
  // Films, series, books, songs, plays, paintings.
  'Star Wars,Star Trek,Game of Thrones,House of Cards,Breaking Bad,Better Call Saul,Mad Men,Sopranos,The Wire,Downton Abbey,Doctor Who,Sherlock,' +
    'Stranger Things,The Crown,Squid Game,Black Mirror,Orange Is the New Black,Homeland,West Wing,Veep,Friends,Seinfeld,Simpsons,South Park,Family Guy,' +
    'Saturday Night Live,Daily Show,Late Show,Tonight Show,Good Morning America,60 Minutes,Meet the Press,Face the Nation,Fox & Friends,Morning Joe,Today Show,' +
    'Sesame Street,American Idol,The Apprentice,Big Brother,Survivor,X Factor,Britain’s Got Talent,Strictly Come Dancing,Top Gear,Panorama,Newsnight,' +
    'Coronation Street,EastEnders,Neighbours,The Archers,Walking Dead,Battlestar Galactica,Twin Peaks,X-Files,Grey’s Anatomy,Modern Family,Big Bang Theory,' +
    'Avatar,Titanic,Inception,Interstellar,Gravity,Dunkirk,Oppenheimer,Barbie,The Matrix,Jurassic Park,Jaws,E.T.,Godfather,Casablanca,Citizen Kane,' +
    'Gone with the Wind,Vertigo,Psycho,Pulp Fiction,Fight Club,Forrest Gump,Schindler’s List,Saving Private Ryan,Selma,12 Years a Slave,Moonlight,La La Land,' +
    'Parasite,Black Panther,Wonder Woman,Justice League,Avengers,Iron Man,Spider-Man,Batman,Dark Knight,Superman,X-Men,Deadpool,Guardians of the Galaxy,' +
    'Frozen,Toy Story,Finding Nemo,Lion King,Shrek,Spirited Away,Tron,Blade Runner,Terminator,Alien,Aliens,Predator,RoboCop,Top Gun,Skyfall,Spectre,The Interview,' +
    'Zero Dark Thirty,American Sniper,Hurt Locker,Blackfish,Citizenfour,Fahrenheit 9/11,An Inconvenient Truth,Slumdog Millionaire,Persepolis,Harry Potter,' +
    'Lord of the Rings,Hobbit,Hunger Games,Twilight,Fifty Shades of Grey,Da Vinci Code,Game Change,Fire and Fury,Hamlet,Macbeth,Othello,Romeo and Juliet,' +
    'King Lear,Ulysses,Odyssey,Iliad,Aeneid,Don Quixote,War and Peace,Anna Karenina,Crime and Punishment,Lolita,Satanic Verses,Animal Farm,Brave New World,' +
    'Lord of the Flies,Catcher in the Rye,To Kill a Mockingbird,Go Set a Watchman,Great Gatsby,Moby-Dick,Moby Dick,Huckleberry Finn,Uncle Tom’s Cabin,' +
    'Atlas Shrugged,Fountainhead,Mein Kampf,Das Kapital,Communist Manifesto,Little Red Book,Origin of Species,Silent Spring,Wealth of Nations,Art of the Deal,' +
    'Koran,Quran,Torah,Talmud,Bhagavad Gita,Book of Mormon,Old Testament,New Testament,Dead Sea Scrolls,Magna Carta,Declaration of Independence,' +
    'Bill of Rights,First Amendment,Second Amendment,Fourth Amendment,Fifth Amendment,14th Amendment,Obamacare,Affordable Care Act,Patriot Act,Voting Rights Act,' +
    'Civil Rights Act,Clean Air Act,Espionage Act,Dodd-Frank,Social Security,Medicare,Medicaid,Green New Deal,New Deal,Marshall Plan,Paris Agreement,Kyoto Protocol,' +
    'Geneva Conventions,Geneva Convention,Treaty of Versailles,Lisbon Treaty,Maastricht Treaty,Oslo Accords,Camp David Accords,Minsk agreements,Good Friday Agreement,' +
    'Nafta,NAFTA,TPP,TTIP,Trans-Pacific Partnership,START,New START,Belt and Road,Belt and Road Initiative,Dow Jones,Dow Jones Industrial Average,S&P 500,FTSE 100,' +
    'Nikkei 225,DAX,CAC 40,Hang Seng,Hamilton,Cats,Les Miserables,Phantom of the Opera,West Side Story,Rent,Chicago,Wicked,Swan Lake,Nutcracker,Ring Cycle,' +
    'La Traviata,Carmen,Tosca,La Boheme,Madame Butterfly,Magic Flute,Messiah,Rite of Spring,Ninth Symphony,Bohemian Rhapsody,Imagine,Yesterday,Let It Be,Hey Jude,' +
    'Abbey Road,Sgt. Pepper,Thriller,Dark Side of the Moon,Like a Rolling Stone,Smells Like Teen Spirit,Gangnam Style,Star-Spangled Banner,Marseillaise,' +
    'God Save the Queen,Guernica,Mona Lisa,Last Supper,Starry Night,Sunflowers,Scream,Night Watch,Girl with a Pearl Earring,Salvator Mundi,Water Lilies,Pieta,' +
    'Venus de Milo,Birth of Venus,Sistine Madonna,Elgin Marbles,Parthenon Marbles,Rosetta Stone,Benin Bronzes',
].join(',');
