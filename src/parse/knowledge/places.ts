/**
 * Places that are no countries: regions, states, cities, seas, continents.
 *
 * Source: written by hand from general knowledge: the states and provinces of
 * large countries, capitals, and cities that world news names often. Does not
 * hold cities that are known better as persons or common words.
 */
import {worldPlaces} from './world-places.ts'

const world = worldPlaces.split(/;\s*/).map((entry) => entry.split('|'))

/** Names of places as written, without article. */
export const placeNames: ReadonlySet<string> = new Set([
  ...`Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,
Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,
New York,New York City,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,
Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,Washington,Washington D.C.,Washington DC,District of Columbia,Columbia,Dakota,
Alberta,British Columbia,Manitoba,New Brunswick,Newfoundland,Labrador,Nova Scotia,Ontario,Prince Edward Island,Quebec,Québec,Saskatchewan,Yukon,
New South Wales,Queensland,South Australia,Tasmania,Western Australia,Northern Territory,
Bavaria,Saxony,Lower Saxony,Hesse,Thuringia,Brandenburg,North Rhine-Westphalia,Schleswig-Holstein,Tuscany,Lombardy,Sicily,Sardinia,Piedmont,
Veneto,Liguria,Calabria,Puglia,Umbria,Catalonia,Catalunya,Andalusia,Galicia,Basque Country,Navarre,Brittany,Normandy,Alsace,Lorraine,Provence,
Burgundy,Corsica,Flanders,Wallonia,Tyrol,Crimea,Donbas,Donbass,Donetsk,Luhansk,Chechnya,Dagestan,Siberia,Abkhazia,South Ossetia,
Nagorno-Karabakh,Transnistria,Kurdistan,Gaza,Gaza Strip,West Bank,Golan Heights,Sinai,Darfur,Tigray,Kashmir,Punjab,Gujarat,Kerala,Assam,Bihar,
Uttar Pradesh,Tamil Nadu,West Bengal,Maharashtra,Rajasthan,Sindh,Balochistan,Xinjiang,Tibet,Guangdong,Sichuan,Hubei,Hunan,Yunnan,Fujian,Aceh,
Java,Sumatra,Borneo,Bali,Mindanao,Luzon,Okinawa,Hokkaido,Honshu,Sinaloa,Sonora,Chihuahua,Jalisco,Oaxaca,Chiapas,Veracruz,Michoacán,Michoacan,
Tamaulipas,Baja California,Yucatán,Yucatan,Patagonia,Amazonia,Yorkshire,Cornwall,Devon,Essex,Surrey,Sussex,Norfolk,Suffolk,Lancashire,
Cumbria,Ulster,Orkney,Shetland,Hebrides,Wessex,Mercia,
Africa,North Africa,West Africa,East Africa,Southern Africa,Sub-Saharan Africa,Antarctica,Arctic,Asia,Southeast Asia,South East Asia,
South-East Asia,Central Asia,East Asia,South Asia,Europe,Western Europe,Eastern Europe,Central Europe,Northern Europe,Southern Europe,
North America,South America,Latin America,Central America,Oceania,Australasia,Middle East,Far East,Near East,Balkans,Caucasus,Caribbean,
Scandinavia,Maghreb,Sahel,Sahara,Horn of Africa,Balkan Peninsula,Korean Peninsula,Iberian Peninsula,Gulf of Mexico,Persian Gulf,Gulf Coast,
West Coast,East Coast,Midwest,New England,Pacific Northwest,Silicon Valley,Wall Street,Downing Street,Capitol Hill,Hollywood,Manhattan,
Brooklyn,Queens,Bronx,Harlem,Long Island,Staten Island,Times Square,
Atlantic,Atlantic Ocean,Pacific,Pacific Ocean,Indian Ocean,Arctic Ocean,Mediterranean,Mediterranean Sea,Black Sea,Red Sea,North Sea,Baltic Sea,
Baltic,Caspian Sea,Dead Sea,South China Sea,East China Sea,English Channel,Suez Canal,Panama Canal,Strait of Hormuz,Bering Strait,
Rhine,Danube,Volga,Nile,Amazon River,Rio Grande,Thames,Seine,Mekong,Ganges,Yangtze,Himalayas,Alps,Andes,Pyrenees,Rocky Mountains,Appalachians,
Mount Everest,Everest,Earth,Mars,Venus,Jupiter,Saturn,Great Lakes,Lake Michigan,
Abidjan,Abu Dhabi,Abuja,Acapulco,Accra,Addis Ababa,Adelaide,Aleppo,Alexandria,Algiers,Almaty,Amman,Amsterdam,Anchorage,Ankara,Antwerp,
Arlington,Asunción,Athens,Atlanta,Auckland,Austin,Baghdad,Baku,Baltimore,Bamako,Bangalore,Bangkok,Barcelona,Basel,Basra,Beijing,Beirut,Belfast,
Belgrade,Benghazi,Berlin,Bern,Bilbao,Birmingham,Bogotá,Bogota,Bologna,Bombay,Bonn,Bordeaux,Boston,Brasília,Brasilia,Bratislava,Brisbane,
Bristol,Brussels,Bucharest,Budapest,Buenos Aires,Buffalo,Cairo,Calais,Calcutta,Calgary,California City,Cambridge,Canberra,Cape Town,
Cape Canaveral,Caracas,Cardiff,Casablanca,Charlotte,Chennai,Chicago,Chisinau,Christchurch,Cincinnati,Ciudad Juárez,Ciudad Juarez,Cleveland,
Cologne,Colombo,Colorado Springs,Columbus,Copenhagen,Coventry,Culiacán,Culiacan,Dakar,Dallas,Damascus,Dar es Salaam,Delhi,Denver,Derby,
Des Moines,Detroit,Dhaka,Doha,Donetsk,Dortmund,Dover,Dresden,Dubai,Dublin,Dundee,Durban,Durham,Dusseldorf,Düsseldorf,East London,Edinburgh,
Edmonton,El Paso,Evansville,Fallujah,Florence,Fort Worth,Frankfurt,Freetown,Fukushima,Geneva,Genoa,Genova,Ghent,Glasgow,Gothenburg,
Granada,Guadalajara,Guangzhou,Guantánamo,Guantanamo,Guantanamo Bay,Guatemala City,The Hague,Hague,Haifa,Halifax,Hamburg,Hannover,Hanoi,
Harare,Havana,Helsinki,Hiroshima,Ho Chi Minh City,Hobart,Honolulu,Houston,Huntsville,Hyderabad,Indianapolis,Islamabad,Istanbul,Izmir,
Jacksonville,Jaipur,Jakarta,Jeddah,Jerusalem,Johannesburg,Juba,Kabul,Kampala,Kandahar,Kansas City,Karachi,Kathmandu,Kharkiv,Kherson,Khartoum,
Kiev,Kyiv,Kigali,Kingston,Kinshasa,Kobe,Kolkata,Kowloon,Krakow,Kuala Lumpur,Kunduz,Kuwait City,Kyoto,Lagos,Lahore,Las Vegas,Lausanne,Leeds,
Leicester,Leipzig,Leningrad,Lhasa,Lille,Lima,Lisbon,Liverpool,Livorno,Ljubljana,London,Londonderry,Los Angeles,Louisville,Luanda,Lucerne,
Lusaka,Lviv,Lyon,Lyons,Madrid,Malaga,Málaga,Managua,Manchester,Manila,Maputo,Mariupol,Marrakesh,Marseille,Marseilles,Mecca,Medellín,Medellin,
Medina,Melbourne,Memphis,Mexico City,Miami,Milan,Milwaukee,Minneapolis,Minsk,Mogadishu,Monaco,Monrovia,Monterrey,Montevideo,Montreal,Montréal,
Moscow,Mosul,Mountain View,Mumbai,Munich,Nagasaki,Nagoya,Nairobi,Nanjing,Naples,Nashville,New Delhi,New Orleans,Newark,Newcastle,Nice,Nicosia,
Nottingham,Novosibirsk,Nuremberg,Oakland,Odesa,Odessa,Oklahoma City,Omaha,Orlando,Osaka,Oslo,Ottawa,Oxford,Palermo,Palestine,Palo Alto,Paris,
Pasadena,Pearl Harbor,Perth,Peshawar,Philadelphia,Phnom Penh,Phoenix,Pisa,Pittsburgh,Plymouth,Port Moresby,Port-au-Prince,Portland,Porto,
Portsmouth,Prague,Pretoria,Princeton,Pristina,Puebla,Pyongyang,Quito,Rabat,Raleigh,Ramallah,Rangoon,Rawalpindi,Reykjavik,Riga,
Rio de Janeiro,Rio,Riyadh,Rome,Rotterdam,Rouen,Sacramento,Saint Petersburg,St. Petersburg,St Petersburg,St. Louis,St Louis,Salt Lake City,
Salzburg,San Antonio,San Diego,San Francisco,San José,San Jose,San Juan,San Salvador,Sanaa,Santa Fe,Santa Monica,Santiago,Santo Domingo,
São Paulo,Sao Paulo,Sarajevo,Seattle,Seoul,Sevastopol,Seville,Shanghai,Sharjah,Sheffield,Shenzhen,Skopje,Sochi,Sofia,Southampton,Srebrenica,
Stalingrad,Stockholm,Strasbourg,Stuttgart,Sydney,Taipei,Tallinn,Tampa,Tangier,Tashkent,Tbilisi,Tegucigalpa,Tehran,Teheran,Tel Aviv,
The Bronx,Thessaloniki,Tijuana,Tirana,Tokyo,Toronto,Toulouse,Trieste,Tripoli,Tucson,Tulsa,Tunis,Turin,Ulaanbaatar,Utrecht,Valencia,Valletta,
Valparaíso,Vancouver,Venice,Verona,Vienna,Vientiane,Vilnius,Vladivostok,Warsaw,Waterloo,Wellington,Westminster,Winnipeg,Wolverhampton,Wuhan,
Yangon,Yaoundé,Yaounde,Yekaterinburg,Yerevan,Yokohama,Zagreb,Zaporizhzhia,Zurich,Zürich,Srinagar,Rafah,Idlib,Raqqa,Bucha,Irpin,Kursk,Bakhmut,
Evanston,Greensboro,Chapel Hill,Fayetteville,Saratoga Springs,Ann Arbor,Berkeley,Stanford,Irvine,Anaheim,Fresno,Boise,Albuquerque,Tallahassee,
Baton Rouge,Little Rock,Montgomery,Richmond,Annapolis,Albany,Hartford,Concord,Montpelier,Augusta,Providence,Trenton,Dover,Harrisburg,Lansing,
Saint Paul,St. Paul,Lincoln,Topeka,Jefferson City,Pierre,Bismarck,Helena,Cheyenne,Olympia,Salem,Carson City,Juneau,Benghazi,Tobruk,Goma,
Jammu,Lucknow,Pune,Ahmedabad,Surat,Faisalabad,Herat,Isfahan,Mashhad,Tabriz,Najaf,Karbala,Kirkuk,Erbil,Homs,Hama,Latakia,Sidon,Tyre,Nablus,
Hebron,Jenin,Jericho,Bethlehem,Nazareth,Eilat,Ashkelon,Sderot`
    .split(/,\s*/)
    .filter(Boolean),
  ...world.flat()
])

/** States and provinces as the Associated Press shortens them. */
const shortStates = `Ala.|Alabama Ariz.|Arizona Ark.|Arkansas Calif.|California Colo.|Colorado Conn.|Connecticut Del.|Delaware Fla.|Florida Ga.|Georgia
Ill.|Illinois Ind.|Indiana Kan.|Kansas Ky.|Kentucky La.|Louisiana Md.|Maryland Mass.|Massachusetts Mich.|Michigan Minn.|Minnesota
Miss.|Mississippi Mo.|Missouri Mont.|Montana Neb.|Nebraska Nev.|Nevada N.H.|New_Hampshire N.J.|New_Jersey N.M.|New_Mexico
N.Y.|New_York N.C.|North_Carolina N.D.|North_Dakota Okla.|Oklahoma Ore.|Oregon Pa.|Pennsylvania R.I.|Rhode_Island
S.C.|South_Carolina S.D.|South_Dakota Tenn.|Tennessee Tex.|Texas Vt.|Vermont Va.|Virginia Wash.|Washington W.Va.|West_Virginia
Wis.|Wisconsin Wyo.|Wyoming Ont.|Ontario Que.|Quebec B.C.|British_Columbia Alta.|Alberta Sask.|Saskatchewan`

/** Short and other names of places: `L.A.` → `Los Angeles`. */
export const placeAliases: ReadonlyMap<string, string> = new Map([
  ...world.flatMap(([name = '', ...others]) =>
    others.map((other): [string, string] => [other, name])
  ),
  ...shortStates.split(/\s+/).map((entry): [string, string] => {
    const [short = '', name = ''] = entry.split('|')
    return [short, name.replaceAll('_', ' ')]
  }),
  ['LA', 'Los Angeles'],
  ['L.A.', 'Los Angeles'],
  ['NYC', 'New York City'],
  ['Washington DC', 'Washington D.C.'],
  ['D.C.', 'Washington D.C.'],
  ['DC', 'Washington D.C.'],
  ['Kiev', 'Kyiv'],
  ['Bombay', 'Mumbai'],
  ['Calcutta', 'Kolkata'],
  ['Rio', 'Rio de Janeiro'],
  ['South East Asia', 'Southeast Asia'],
  ['South-East Asia', 'Southeast Asia']
])

/** Last words that make a name a place: `Market Street`, `Kennedy Airport`. */
export const placeHeads: ReadonlySet<string> = new Set(
  `Airport Airfield Alley Arena Avenue Barracks Base Bay Beach Boulevard Bridge Canal Canyon Cape Castle Cathedral Cemetery Channel City Coast
Cottage County Creek Crescent Dam Delta Desert District Dock Docks Estate Estuary Falls Farm Field Fjord Forest Fort Garden Gardens Gate Glacier
Glen Gulf Hall Harbor Harbour Head Heath Heights Highway Hill Hills Island Islands Isle Isles Junction Lagoon Lake Lakes Lane Lighthouse
Lodge Mall Manor Marsh Mill Mine Moor Motorway Mount Mountain Mountains Ocean Palace Park Passage Peak Peninsula Pier Plain Plains Planetarium
Plateau Plaza Point Port Prairie Province Quarter Quay Ranch Range Reef Region Reserve Reservoir Ridge Rise River Road Rock Sea Shore Sound
Speedway Springs Square Stadium Station Strait Straits Street Stretch Terminal Territories Territory Terrace Tower Towers Town Township Tunnel
Vale Valley Villa Village Volcano Walk Wall Way Wharf Wood Woods Yard Zoo Bank-side Center Centre Complex Building House Museum Hangar Pad Pool Point Cove Creek Crossing Landing Neck Ness Spit Sands Shoal Burn Beck Brook Cross Green Common
Facility Laboratory-building Highlands Lowlands Borough Parish Prefecture Oblast Jail Prison Ballroom Theatre Theater`.split(
    /\s+/
  )
)

/** First words that make a name a place: `Lake Como`, `Mount Fuji`. */
export const placeOpeners: ReadonlySet<string> = new Set(
  `Lake Mount Mt Cape Fort Ft Port Isle Gulf Bay Strait Straits Rio San Santa Santo São Sao Saint St Ste Los Las El Puerto Villa Monte Loch
Camp`.split(/\s+/)
)

/** Places that are given names as well: `Paris Hilton`, `Georgia Meloni`. */
export const alsoGiven: ReadonlySet<string> = new Set(
  `Jamaica Paris Georgia Florence Charlotte Sydney Virginia Carolina Savannah Chelsea Brooklyn Austin Dallas Houston Jordan Israel Chad Kenya India China
America Asia Vienna Verona Siena Geneva Lourdes Odessa Madison Lincoln Jackson Jefferson Washington Cleveland Tyre Kingston Milan Troy Trenton
Ireland Britain Holland London Phoenix Orlando Denver Boston Bristol Preston Lancaster Durham Montgomery Richmond Augusta Helena Salem Olympia
Cheyenne Sofia Valencia Alexandria Adelaide Victoria Regina Santiago Medina Nazareth Bethlehem Francia Italia Cairo Berlin Rome`.split(
    /\s+/
  )
)
