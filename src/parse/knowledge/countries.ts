/**
 * Countries and the territories news speaks of, with other names and demonyms.
 *
 * Source: npm i18n-iso-countries 7.14 (names) and i18n-nationality 1.4
 * (demonyms), both MIT (© 2016 widdix GmbH), short forms, older
 * names and second demonyms added by hand. One entry is
 * `name|other names:demonyms`; the first name is the one an actor gets. Plurals
 * of demonyms (`Mexicans`) are made by rule.
 *
 * i18n-iso-countries, i18n-nationality: Copyright (c) 2016 widdix GmbH. The
 * MIT License:
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to
 * deal in the Software without restriction, including without limitation the
 * rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
 * sell copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions: The above copyright
 * notice and this permission notice shall be included in all copies or
 * substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS",
 * WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED
 * TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
 * NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
 * LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF
 * CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
 * SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 */
const table = `Afghanistan:Afghan|Afghani;Albania:Albanian;Algeria:Algerian;Andorra:Andorran;Angola:Angolan;
Antigua and Barbuda|Antigua:Antiguan;Argentina:Argentine|Argentinian|Argentinean;Armenia:Armenian;Australia:Australian|Aussie;
Austria:Austrian;Azerbaijan:Azerbaijani|Azeri;Bahamas:Bahamian;Bahrain:Bahraini;Bangladesh:Bangladeshi;Barbados:Barbadian;
Belarus|Byelorussia:Belarusian|Belarussian;Belgium:Belgian;Belize:Belizean;Benin:Beninese;Bermuda:Bermudian;Bhutan:Bhutanese;
Bolivia:Bolivian;Bosnia and Herzegovina|Bosnia:Bosnian;Botswana:Botswanan;Brazil|Brasil:Brazilian;Brunei|Brunei Darussalam:Bruneian;
Bulgaria:Bulgarian;Burkina Faso:Burkinabe|Burkinabé;Burundi:Burundian;Cambodia:Cambodian;Cameroon:Cameroonian;Canada:Canadian;
Cape Verde|Cabo Verde:Cape Verdean;Central African Republic:Central African;Chad:Chadian;Chile:Chilean;
China|People's Republic of China|PRC:Chinese;Colombia:Colombian;Comoros:Comoran|Comorian;
Republic of the Congo|Congo-Brazzaville:;Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|Congo|Zaire:Congolese;
Costa Rica:Costa Rican;Ivory Coast|Cote d'Ivoire|Côte d'Ivoire:Ivorian;Croatia:Croatian|Croat;Cuba:Cuban;Cyprus:Cypriot;
Czech Republic|Czechia:Czech;Czechoslovakia:Czechoslovak;Denmark:Danish|Dane;Djibouti:Djiboutian;Dominica:;
Dominican Republic:Dominican;Ecuador:Ecuadorian|Ecuadorean;Egypt:Egyptian;El Salvador:Salvadoran|Salvadorean;
Equatorial Guinea:Equatorial Guinean;Eritrea:Eritrean;Estonia:Estonian;Eswatini|Swaziland:Swazi;Ethiopia:Ethiopian;
Falkland Islands|Falklands:;Faroe Islands:Faroese;Fiji:Fijian;Finland:Finnish|Finn;France:French|Frenchman|Frenchwoman;
French Guiana:;Gabon:Gabonese;Gambia|The Gambia:Gambian;Georgia:Georgian;Germany:German;West Germany:West German;
East Germany:East German;Ghana:Ghanaian;Gibraltar:Gibraltarian;Greece:Greek;Greenland:Greenlandic|Greenlander;Grenada:Grenadian;
Guadeloupe:;Guam:Guamanian;Guatemala:Guatemalan;Guinea:Guinean;Guinea-Bissau:;Guyana:Guyanese;Haiti:Haitian;
Vatican City|Vatican|Holy See:;Honduras:Honduran;Hong Kong:Hongkonger|Hong Konger;Hungary:Hungarian;Iceland:Icelandic|Icelander;
India:Indian;Indonesia:Indonesian;Iran|Islamic Republic of Iran:Iranian;Iraq:Iraqi;Ireland|Republic of Ireland:Irish|Irishman|Irishwoman;
Israel:Israeli;Italy:Italian;Jamaica:Jamaican;Japan:Japanese;Jordan:Jordanian;Kazakhstan:Kazakh|Kazakhstani;Kenya:Kenyan;
Kiribati:;North Korea|DPRK:North Korean;South Korea|Republic of Korea:South Korean;Korea:Korean;Kosovo:Kosovar|Kosovan;
Kuwait:Kuwaiti;Kyrgyzstan:Kyrgyz;Laos:Laotian;Latvia:Latvian;Lebanon:Lebanese;Lesotho:Basotho;Liberia:Liberian;
Libya:Libyan;Liechtenstein:;Lithuania:Lithuanian;Luxembourg:Luxembourgish;Macau|Macao:Macanese;Madagascar:Malagasy;Malawi:Malawian;
Malaysia:Malaysian;Maldives:Maldivian;Mali:Malian;Malta:Maltese;Marshall Islands:Marshallese;Martinique:;Mauritania:Mauritanian;
Mauritius:Mauritian;Mexico|México:Mexican;Micronesia:Micronesian;Moldova:Moldovan;Monaco:Monegasque;Mongolia:Mongolian;
Montenegro:Montenegrin;Morocco:Moroccan;Mozambique:Mozambican;Myanmar|Burma:Burmese;Namibia:Namibian;Nauru:Nauruan;
Nepal:Nepalese|Nepali;Netherlands|Holland:Dutch|Dutchman;New Caledonia:;New Zealand:New Zealander|Kiwi;Nicaragua:Nicaraguan;
Niger:Nigerien;Nigeria:Nigerian;North Macedonia|Macedonia:Macedonian;Norway:Norwegian;Oman:Omani;Pakistan:Pakistani;
Palau:Palauan;Palestine|State of Palestine:Palestinian;Panama:Panamanian;Papua New Guinea:Papuan;Paraguay:Paraguayan;Peru:Peruvian;
Philippines:Filipino|Philippine|Filipina;Poland:Polish|Pole;Portugal:Portuguese;Puerto Rico:Puerto Rican;Qatar:Qatari;
Romania|Rumania:Romanian;Russia|Russian Federation:Russian;Rwanda:Rwandan;Saint Kitts and Nevis|St. Kitts and Nevis:;
Saint Lucia|St. Lucia|St Lucia:Saint Lucian;Saint Vincent and the Grenadines|St. Vincent and the Grenadines:;Samoa:Samoan;San Marino:;
Sao Tome and Principe|São Tomé and Príncipe:;Saudi Arabia:Saudi Arabian|Saudi;Senegal:Senegalese;Serbia:Serbian|Serb;
Seychelles:Seychellois;Sierra Leone:Sierra Leonean;Singapore:Singaporean;Slovakia:Slovak|Slovakian;Slovenia:Slovenian|Slovene;
Solomon Islands:Solomon Islander;Somalia:Somali;Somaliland:;South Africa:South African;South Sudan:South Sudanese;
Soviet Union|USSR|U.S.S.R.:Soviet;Spain|España:Spanish|Spaniard;Sri Lanka|Ceylon:Sri Lankan;Sudan:Sudanese;Suriname:Surinamese;
Sweden:Swedish|Swede;Switzerland:Swiss;Syria:Syrian;Taiwan:Taiwanese;Tajikistan:Tajik;Tanzania:Tanzanian;Thailand:Thai;
East Timor|Timor-Leste:Timorese|East Timorese;Togo:Togolese;Tonga:Tongan;Trinidad and Tobago|Trinidad:Trinidadian;Tunisia:Tunisian;
Turkey|Türkiye:Turkish|Turk;Turkmenistan:Turkmen;Tuvalu:Tuvaluan;Uganda:Ugandan;Ukraine:Ukrainian;
United Arab Emirates|UAE|U.A.E.:Emirati;United Kingdom|UK|U.K.|Britain|Great Britain:British|Briton|Brit;
United States|US|U.S.|USA|U.S.A.|America|United States of America:American|US|U.S.;Uruguay:Uruguayan;
Uzbekistan:Uzbek;Vanuatu:;Venezuela:Venezuelan;Vietnam|Viet Nam:Vietnamese;Western Sahara:Sahrawi;Yemen:Yemeni|Yemenite;
Yugoslavia:Yugoslav;Zambia:Zambian;Zimbabwe|Rhodesia:Zimbabwean;England:English|Englishman|Englishwoman;Scotland:Scottish|Scot|Scots;
Wales:Welsh|Welshman;Northern Ireland:Northern Irish`

/** Country by each of its names, as written. */
export const countryNames: ReadonlyMap<string, string> = readTable(0)

/** Country by demonym (`Mexican`, `Mexicans` → `Mexico`), as written. */
export const countryDemonyms: ReadonlyMap<string, string> = readTable(1)

/**
 * Adjectives and peoples that are no country: never names by themselves, and
 * fit before a head noun as a demonym is. By hand.
 */
export const otherDemonyms: ReadonlySet<string> = new Set(
  `African European Asian Arab Arabian Kurdish Kurd Tibetan Catalan Basque Chechen Crimean Bavarian Sicilian Tuscan Flemish Walloon
Breton Cornish Hawaiian Alaskan Texan Californian Floridian Virginian Bostonian Parisian Londoner Berliner Muscovite Roman Viennese
Cantonese Mandarin Latin Hispanic Latino Latina Caucasian Jewish Jew Muslim Moslem Islamic Islamist Christian Catholic Protestant
Anglican Methodist Baptist Lutheran Orthodox Buddhist Hindu Sikh Sunni Shia Shiite Mormon Evangelical Atheist Agnostic Rationalist
Republican Democrat Democratic Conservative Liberal Tory Labor Socialist Communist Marxist Nazi Fascist Green Western Eastern Northern
Southern Nordic Scandinavian Balkan Baltic Slavic Mediterranean Caribbean Atlantic Pacific Arctic Antarctic Byzantine Ottoman Persian
Victorian Elizabethan Georgian Edwardian Rohingya Uyghur Uighur Hutu Tutsi Zulu Pashtun Tajik Tamil Sinhalese Punjabi Bengali Māori
Maori Aboriginal Inuit Cherokee Navajo Sioux Apache Hebrew Yiddish Anglo Germanic Celtic Iberian Andean Amazonian Yorkshireman
Scotsman Kashmiri Palestinian Israeli-American African-American Afro-American Indigenous Roma Quebecois Québécois`
    .split(/\s+/)
    .flatMap((word) => [word, `${word}s`])
)

function readTable(side: 0 | 1): Map<string, string> {
  const read = new Map<string, string>()
  for (const entry of table.split(/;\s*/)) {
    const [names = '', demonyms = ''] = entry.split(':')
    const [country = ''] = names.split('|')
    const forms = (side === 0 ? names : demonyms).split('|').filter(Boolean)
    for (const form of forms) {
      read.set(form.replace(/^The /, ''), country)
      if (side === 1 && !/(?:ch|sh|ese|ss|man|\.|S)$/.test(form)) {
        read.set(`${form}s`, country)
      }
    }
  }
  return read
}

/**
 * Countries by the code that sports results give behind a name: `(SUI)`.
 *
 * Source: the codes of the International Olympic Committee, by hand.
 */
export const countryCodes: ReadonlyMap<string, string> = new Map(
  `AFG Afghanistan,ALB Albania,ALG Algeria,AND Andorra,ANG Angola,ARG Argentina,ARM Armenia,AUS Australia,AUT Austria,AZE Azerbaijan,
BAH Bahamas,BAN Bangladesh,BAR Barbados,BDI Burundi,BEL Belgium,BEN Benin,BHU Bhutan,BIH Bosnia and Herzegovina,BIZ Belize,
BLR Belarus,BOL Bolivia,BOT Botswana,BRA Brazil,BRN Bahrain,BUL Bulgaria,BUR Burkina Faso,CAM Cambodia,CAN Canada,CHA Chad,
CHI Chile,CHN China,CIV Ivory Coast,CMR Cameroon,COD Democratic Republic of the Congo,COL Colombia,CPV Cape Verde,CRC Costa Rica,
CRO Croatia,CUB Cuba,CYP Cyprus,CZE Czech Republic,DEN Denmark,DOM Dominican Republic,ECU Ecuador,EGY Egypt,ERI Eritrea,
ESA El Salvador,ESP Spain,EST Estonia,ETH Ethiopia,FIJ Fiji,FIN Finland,FRA France,GAB Gabon,GAM Gambia,GBR United Kingdom,
GEO Georgia,GER Germany,GHA Ghana,GRE Greece,GUA Guatemala,GUI Guinea,GUY Guyana,HAI Haiti,HKG Hong Kong,HON Honduras,HUN Hungary,
INA Indonesia,IND India,IRI Iran,IRL Ireland,IRQ Iraq,ISL Iceland,ISR Israel,ITA Italy,JAM Jamaica,JOR Jordan,JPN Japan,
KAZ Kazakhstan,KEN Kenya,KGZ Kyrgyzstan,KOR South Korea,KOS Kosovo,KSA Saudi Arabia,KUW Kuwait,LAO Laos,LAT Latvia,LBA Libya,
LBN Lebanon,LES Lesotho,LIE Liechtenstein,LTU Lithuania,LUX Luxembourg,MAD Madagascar,MAR Morocco,MAS Malaysia,MDA Moldova,
MEX Mexico,MGL Mongolia,MKD North Macedonia,MLI Mali,MLT Malta,MNE Montenegro,MON Monaco,MOZ Mozambique,MRI Mauritius,MYA Myanmar,
NAM Namibia,NED Netherlands,NEP Nepal,NGR Nigeria,NIG Niger,NOR Norway,NZL New Zealand,OMA Oman,PAK Pakistan,PAN Panama,
PAR Paraguay,PER Peru,PHI Philippines,POL Poland,POR Portugal,PRK North Korea,PUR Puerto Rico,QAT Qatar,ROU Romania,
RSA South Africa,RUS Russia,RWA Rwanda,SEN Senegal,SGP Singapore,SLO Slovenia,SMR San Marino,SRB Serbia,SRI Sri Lanka,SUD Sudan,
SUI Switzerland,SVK Slovakia,SWE Sweden,SYR Syria,TAN Tanzania,THA Thailand,TJK Tajikistan,TKM Turkmenistan,TPE Taiwan,
TTO Trinidad and Tobago,TUN Tunisia,TUR Turkey,UAE United Arab Emirates,UGA Uganda,UKR Ukraine,URU Uruguay,UZB Uzbekistan,
VEN Venezuela,VIE Vietnam,YEM Yemen,ZAM Zambia,ZIM Zimbabwe`
    .split(/,\s*/)
    .map((entry): [string, string] => [entry.slice(0, 3), entry.slice(4)])
)
