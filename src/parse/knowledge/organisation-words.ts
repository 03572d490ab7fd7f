/**
 * Words that tell an organisation.
 *
 * Source: written by hand; legal forms from the usual company registers.
 */

/** Last words (or words before `of`/`for`) of an organisation's name. */
export const organisationHeads: ReadonlySet<string> = new Set(
  `Ledger Courier Reporter Bulletin Echo Argus Advertiser Examiner Monitor Sentinel Standard Academy Administration Affairs Agency Airlines Airline Airways Aeronautics Alliance Ambassadors Archive Archives Army Assembly Associates
Association Athletic Authority Authorities Bank Bancorp Bar Battalion Board Books Boys Brigade Broadcasting Brotherhood Brothers Bros Bureau
Cabinet Cartel Chamber Chronicle Church Circuit Citizen Clinic Club Coalition College Collective Command Commission Committee Commons
Communications Community Company Confederation Conference Congress Consortium Consulate Convention Cooperative Corporation Corps Council Court
Crew Daily Defence Defense Democrats Department Directorate Dispatch Division Electric Electronics Embassy Energy Enquirer Enterprises
Entertainment Exchange Express Faculty Federation Fellowship Firm Fleet Force Forces Forum Foundation Front Fund Games Gazette Globe Government Group
Guard Guards Guardian Guild Headquarters Herald Holdings Hospital Hotel Industries Industry Infantry Initiative Inquirer Inspectorate Institute
Institution Insurance Intelligence International Investments Journal Jury Laboratories Laboratory Labs League Legion Legislature Library Lords Magazine
Mail Marines Media Medicine Militia Ministry Mirror Mission Mosque Motors Movement Nations Navy Network Networks News Newspaper Newspapers Observer
Office Opera Orchestra Order Organisation Organization Panel Caucus Parliament Partners Partnership Party Patrol Petroleum Pharmaceuticals Police Polytechnic Post
Power Press Productions Program-office Quartet Publishers Publishing Radio Railway Railways Records Register Regiment Registry Research Resources Restaurant
Review Sanctuary Savings School Schools Secretariat Security Seminary Senate Service Services Sheriff Society Solutions Squad Squadron Star State-agency
Studio Studios Sun Supermarkets Symphony Synagogue Synod Systems Taskforce Team Technologies Technology Telegraph Television Temple Times
Tribunal Tribune Troops Troupe Trust Union United University Veterans Veterinarians Ventures Volunteers Watch Weekly Workers Works Workshop
Youth Bundestag Knesset Duma Politburo Treasury Exchequer Admiralty Constabulary Co-op Co-operative Instituto Universidad Università Université
Universität Ministerio Banco Partido Parti Partei Movimento Federación Confederación Asociación Fundación Hochschule`.split(
    /\s+/
  )
)

/** Heads that also mean the place where it stands: kept as organisation only with another sign. */
export const buildingHeads: ReadonlySet<string> = new Set(
  'Center Centre Museum House Hall Church Cathedral Library Hotel Gallery Galleries Laboratory Planetarium Theatre Theater Prison Jail Restaurant'.split(
    ' '
  )
)

/** Heads that take `of` and a name: `University of Sheffield`. */
export const headsBeforeOf: ReadonlySet<string> = new Set(
  `Times Academy Administration Agency Alliance Symposium Conclave Directorate Secretariat Archbishop Archdiocese Archives Army Assembly Association Authority Bank Bay Board Book Bureau Cape Chamber Channel
Chapel Church City Club College Commission Committee Commonwealth Community Company Confederation Congregation Congress Consulate Convention Council County
Court Department Diocese District Duchy Embassy Empire Faculty Fall Federation Foundation Friends Gallery Government Guild Gulf Hall Horn House Institute Isle Isles Island
Kingdom Knights Lake League Legion Library Ministry Mount Movement Municipality Museum National Office Order Organisation Organization Parliament
Parish Party Peninsula Port Principality Province Region Register Republic Research School Sea Senate Sisters Society Sons Sound State States Strait
Straits Sultanate Sons Temple Territory Tower Town Treasury Tribunal Union University Valley Village Center Centre Daughters Ministries Institutes
Sciences Technology Conference Group Fund Trust Defenders Service Bar Lords Speedway`.split(
    /\s+/
  )
)

/** Legal forms at the end of a company's name; dropped when names are compared. */
export const legalForms: ReadonlySet<string> = new Set(
  `Inc Corp Corporation Co Company Ltd Limited plc PLC Plc N.V. N.V B.V. S.A. S.A S.p.A. A/S K/S Tbk Berhad GmbH&Co ApS AG SA SE GmbH LLC LLP LP NV BV AB AS ASA Oyj SpA Pty Bhd Pvt KG KK SARL Incorporated
Holdings Group`.split(/\s+/)
)

/** Last words that make a name a thing, an event or a text: no actor. */
export const thingHeads: ReadonlySet<string> = new Set(
  `Accord Accords Act Agreement Album Amendment Anniversary Award Awards Bible Bill Bowl Campaign Case Ceremony Championship Championships
Charter Code Constitution Contest Convention-text Covenant Crisis Cup Day Days Deal Declaration Directive Disaster Doctrine Earthquake Edition Effect
Election Elections Era Eve Exhibit Exhibition Expo Fair Fest Festival Final Finals Gate-scandal Games-event Generation Hurricane Index Invasion Knighthood Law Laws Lecture
License Lottery Marathon Massacre Medal Memorial Method Month Night Olympics Open Operation Pact Pandemic Paradox Plan Polaroid Polaroids Prize Problem
Program Programme Project Protocol Race Rebellion Referendum Reform Report Resolution Revolution Riots Rule Saga Scandal Season Series Show Spring-event
Strategy Strike Summit Survey Syndrome Theorem Theory Tour Tournament Treaty Trial Trials Uprising Virus War Wars Week Weekend Year
Song Symphony-work Novel Film Movie Playoffs Proposal Proposition Idea Concerns Results Rights Question Questions Version Process System Model Browser Software
Reader Device Phone Tablet Console Engine Airliner Shuttle Orbiter Mission-flight Satellite Rocket Missile Games`.split(
    /\s+/
  )
)

/** First words that make a name a thing or an event. */
export const thingOpeners: ReadonlySet<string> = new Set(
  `Operation Hurricane Cyclone Typhoon Storm Project Flight Route Interstate Apollo Soyuz Voyager Shuttle Windows Android Mac Article Chapter Section
Title Volume Appendix Highway-number Type Class Model Mark-number Series Episode Season Version Proposition Resolution Directive`.split(
    /\s+/
  )
)
