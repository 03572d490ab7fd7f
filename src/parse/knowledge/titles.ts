/**
 * Titles that stand before a person's name, and how a role's status is said.
 *
 * Source: written by hand after the lists of titles of the Associated Press
 * Stylebook and the role nouns of the PETRARCH2 dictionaries (© 2014 Open
 * Event Data, MIT).
 */
import type {Gender, RoleStatus} from '../../actor.ts'

/** Forms of address: a title that is no role. */
export const honorifics: ReadonlyMap<string, Gender | undefined> = new Map<
  string,
  Gender | undefined
>([
  ['mr', 'male'],
  ['mister', 'male'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['herr', 'male'],
  ['monsieur', 'male'],
  ['señor', 'male'],
  ['don', 'male'],
  ['father', 'male'],
  ['fr', 'male'],
  ['brother', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['madame', 'female'],
  ['mme', 'female'],
  ['mlle', 'female'],
  ['frau', 'female'],
  ['señora', 'female'],
  ['lady', 'female'],
  ['dame', 'female'],
  ['doña', 'female'],
  ['sister', 'female'],
  ['dr', undefined],
  ['mx', undefined]
])

/** Titles of Spanish, French and German that no English word looks like. */
const otherTitles = `presidenta,presidente,ministra,ministro,alcaldesa,alcalde,portavoz,directora,secretaria,secretario,senadora,senador,diputada,
diputado,gobernadora,gobernador,concejala,concejal,consejera,consejero,fiscal general,jueza,abogada,abogado,profesora,profesor,escritora,escritor,actriz,
entrenadora,entrenador,economista,embajadora,embajador,candidata,candidato,vicepresidenta,vicepresidente,expresidenta,expresidente,exministra,exministro,
rectora,investigadora,investigador,periodista,jefa,cineasta,ingeniera,ingeniero,
président,présidente,ministre,maire,préfet,préfète,procureur,procureure,députée,député,sénatrice,sénateur,avocate,avocat,économiste,écrivain,écrivaine,
autrice,auteur,directrice,directeur,porte-parole,réalisatrice,réalisateur,entraîneur,entraîneuse,ambassadrice,ambassadeur,conseillère,conseiller,
chancelier,chancelière,vice-présidente,vice-président,chercheuse,chercheur,secrétaire,adjointe,
präsidentin,präsident,ministerin,bürgermeisterin,bürgermeister,oberbürgermeisterin,oberbürgermeister,kanzlerin,kanzler,sprecherin,sprecher,
senatorin,abgeordnete,abgeordneter,vorsitzende,vorsitzender,direktorin,direktor,anwältin,anwalt,professorin,ökonomin,ökonom,autorin,regisseurin,regisseur,
trainerin,botschafterin,botschafter,landrätin,landrat,politikerin,politiker,richterin,staatsanwältin,staatsanwalt,forscherin,veranstalterin,veranstalter`

/**
 * Titles in lower case, longest sense first where they share a beginning is
 * found by the reader; a word for a title of several words stands with spaces.
 */
export const titles: ReadonlySet<string> = new Set(
  `abbot,academic,acting president,activist,actor,actress,adm,admiral,administrator,aide,adviser,advisor,ambassador,analyst,anchor,archbishop,archdeacon,
artist,assemblyman,assemblywoman,assistant professor,assistant secretary,associate professor,astronaut,astronomer,attorney,attorney general,author,ayatollah,
banker,baron,baroness,billionaire,biologist,bishop,blogger,brig gen,brigadier,brigadier general,broadcaster,brother,businessman,businesswoman,campaigner,cabinet minister,
candidate,capt,captain,cardinal,caliph,ceo,cfo,chairman,chairperson,chairwoman,chair,chancellor,chef,chemist,chief,chief constable,chief executive,chief executive officer,
chief financial officer,chief inspector,chief justice,chief minister,chief of staff,chief superintendent,choreographer,cinematographer,cmdr,co-author,co-chair,co-creator,
co-director,co-founder,cofounder,coach,col,colonel,columnist,comedian,comic,commandant,commander,commander in chief,commander-in-chief,commissioner,composer,comptroller,
conductor,congressman,congresswoman,constable,consul,consul general,coordinator,coroner,correspondent,corporal,count,countess,councillor,councilor,councilman,councilwoman,
counsellor,cpl,creator,criminologist,critic,crown prince,crown princess,curator,dancer,dean,defector,defense secretary,defence secretary,defense minister,defence minister,
delegate,democrat,deputy,deputy chief,deputy director,deputy leader,deputy mayor,deputy minister,deputy president,deputy prime minister,designer,detective,det,dictator,diplomat,
donor,secretary-treasurer,activist,strategist,pollster,consultant,lobbyist,director,director general,director-general,doctor,drummer,driver,duchess,duke,earl,ecologist,economist,editor,editor in chief,editor-in-chief,education secretary,emeritus professor,emir,
emperor,empress,engineer,entrepreneur,environmentalist,envoy,epidemiologist,executive,executive director,executive editor,expert,explorer,field marshal,film director,filmmaker,
finance minister,first lady,first minister,first secretary,flight lieutenant,footballer,foreign minister,foreign secretary,founder,gen,general,general manager,general secretary,
geneticist,geologist,goalkeeper,golfer,gov,governor,governor general,governor-general,grand ayatollah,grand duke,guitarist,gymnast,harbour master,head,head coach,headmaster,headmistress,health minister,
health secretary,historian,home secretary,homeopath,hon,host,imam,industrialist,inspector,insp,interior minister,inventor,investigator,investor,journalist,judge,justice,keeper,king,
lawmaker,lawyer,leader,lecturer,legislator,librarian,lieutenant,lieutenant colonel,lieutenant general,lieutenant governor,lobbyist,lt,lt col,lt gen,lt gov,magistrate,maharaja,maj,maj gen,
major,major general,majority leader,majority whip,manager,managing director,marshal,master sergeant,mathematician,mayor,meteorologist,midfielder,minister,minority leader,minority whip,minister of state,
model,monsignor,msgr,mp,mep,msp,mla,musician,naturalist,neuroscientist,nobel laureate,novelist,nurse,officer,official,opposition leader,organiser,organizer,painter,
paleontologist,parliamentarian,pastor,patriarch,petty officer,pfc,philanthropist,philosopher,photographer,physician,physicist,pianist,pilot,playwright,poet,police chief,police commissioner,
policeman,politician,pope,postmaster,prefect,premier,pres,president,press secretary,priest,prime minister,prince,princess,principal,private,pvt,producer,prof,professor,professor emeritus,
prosecutor,provost,psychiatrist,psychologist,publisher,publicist,queen,quarterback,rabbi,radio host,rapper,rector,rep,representative,reporter,researcher,republican,rev,reverend,revd,sailor,saint,
scholar,scientist,scoutmaster,screenwriter,sculptor,sec,secretary,secretary general,secretary-general,secretary of state,secretary of defense,secretary of the treasury,secretary of the interior,
secretary of the navy,secretary of the army,secretary of the air force,secretary of commerce,secretary of labor,secretary of energy,secretary of education,secretary of transportation,
secretary of agriculture,secretary of homeland security,secretary of health and human services,secretary of veterans affairs,secretary of war,sen,senator,senior adviser,senior fellow,sergeant,
sgt,sgt maj,sheikh,sheriff,undersheriff,singer,singer-songwriter,sociologist,soldier,solicitor,solicitor general,songwriter,speaker,special adviser,special envoy,spokesman,spokesperson,spokeswoman,
spymaster,state secretary,staff sergeant,statistician,striker,student,sultan,superintendent,supt,surgeon,surgeon general,surveyor,teacher,technician,theologian,tory leader,trade unionist,trader,trainer,
treasurer,treasury secretary,tsar,tycoon,under secretary,undersecretary,vice admiral,vice chair,vice chairman,vice chancellor,vice president,vice-president,viscount,volunteer,warden,whistleblower,
white house press secretary,writer,zoologist,skipper,deckhand,fisherman,fishmonger,baker,farmer,carpenter,plumber,electrician,gardener,bishop emeritus,chief economist,chief scientist,chief technology officer,
chief operating officer,chief information officer,chief medical officer,chief prosecutor,chief spokesman,general counsel,national security adviser,national security advisor,border czar,czar,
party leader,club president,project manager,product manager,team leader,vice premier,transport secretary,transport minister,trade minister,justice minister,justice secretary,energy minister,energy secretary,education minister,
environment minister,culture minister,agriculture minister,labour minister,labor secretary,commerce secretary,housing minister,chancellor of the exchequer,lord mayor,lord chancellor,lord chief justice,
winger,playmaker,fly-half,scrum-half,flanker,centre-back,center-back,full-back,fullback,left-back,right-back,wing-back,half-back,batsman,batter,bowler,
all-rounder,seamer,spinner,wicketkeeper,referee,umpire,linesman,point guard,shooting guard,power forward,linebacker,cornerback,wide receiver,running back,
pitcher,catcher,shortstop,outfielder,sprinter,swimmer,cyclist,jockey,skier,snowboarder,boxer,wrestler,substitute,rookie,top seed,second seed,third seed,
fourth seed,fifth seed,sixth seed,seventh seed,eighth seed,defending champion,world champion,olympic champion,european champion,world record holder,race leader,
policymaker,negotiator,chief negotiator,lead negotiator,pathologist,seismologist,hydrologist,virologist,criminologist,volcanologist,glaciologist,oceanographer,
government spokesman,government spokeswoman,police spokesman,police spokeswoman,vice-governor,public prosecutor,special rapporteur,rapporteur,high representative,
high commissioner,chargé d'affaires,permanent representative,party chairman,caretaker manager,interim manager,assistant coach,sporting director,technical director,
team principal,selector,chief selector,commissioner general,inspector general,comptroller general,fire chief,district attorney,public defender,city manager,
${otherTitles}`
    .split(/,\s*/)
    .filter(Boolean)
)

/** German titles that are one word with what they are for: `Innenminister`. */
export const compoundTitle: RegExp =
  /^\p{L}{3,}(?:minister|präsident|bürgermeister|sprecher)(?:in)?$/u

/** Words that narrow a title and belong to it: `deputy`, `senior`. */
export const titleModifiers: ReadonlySet<string> = new Set(
  `assistant associate chief co deputy district executive first general foreign former emeritus head honorary honourable right hon interim junior lead
managing national principal second senior state regional local federal special veteran vice longtime long-time retired ex late then current new newly
outgoing incoming acting presidential opposition police army navy military party press fellow`.split(
    /\s+/
  )
)

/** Words before or in a role that say its status. */
export const statusWords: ReadonlyMap<string, RoleStatus> = new Map<
  string,
  RoleStatus
>([
  ['former', 'former'],
  ['ex', 'former'],
  ['onetime', 'former'],
  ['one-time', 'former'],
  ['erstwhile', 'former'],
  ['late', 'former'],
  ['retired', 'former'],
  ['ousted', 'former'],
  ['deposed', 'former'],
  ['then', 'former'],
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['caretaker', 'acting'],
  ['incoming', 'elect'],
  ['designate', 'elect'],
  ['elect', 'elect']
])

/** Nouns that are a role by their ending: `hydrologist`, `schoolteacher`. */
export const roleEnding: RegExp =
  /(?:ologist|ographer|iatrist|\p{L}{3}ician|teacher|worker|farmer|grower|herder|breeder|driver|keeper|maker|smith|master|minister|woman|holder|fighter|campaigner)$/u

/** Nouns that are a role behind a name but no title before one. */
export const roleNouns: ReadonlySet<string> = new Set(
  `accountant advocate alderman alumnus alumna anthropologist apprentice archaeologist architect assistant athlete auditor bassist beekeeper bookkeeper
botanist boxer builder bureaucrat butcher champion chaplain cleric clerk coauthor co-owner collector commentator consultant contributor convener convenor
cook counsel creator criminal custodian  defender dentist developer dramatist essayist ethnographer examiner  fellow figure financier firefighter
founder freelancer  geographer   guard guide hacker heir humanitarian humorist illustrator inspector instructor
intellectual intern interpreter iconographer jeweler jockey juror lawmaker leader linguist logician major marketer mechanic mediator member merchant
microbiologist midwife missionary moderator monk  mountaineer narrator native   nominee noblewoman nobleman nun nutritionist observer
oceanographer ombudsman operator optometrist organist owner paramedic participant partner patron peer performer pharmacist pharmacologist pioneer player
plaintiff policewoman postdoc potter practitioner preacher predecessor presenter programmer proponent proprietor psychotherapist ranger receptionist refugee
resident retailer rival salesman satirist seamstress seismologist servant shareholder shopkeeper   specialist sponsor stockbroker strategist
supporter survivor successor tailor tenant translator trustee undersecretary veteran vet veterinarian victim vicar violinist vocalist warrior    winner witness worker wrestler yachtsman youtuber head boss chief     manager teenager toddler graduate magnate mogul informant
soprano tenor baritone caddie goaltender fielder baseman jumper left-hander right-hander medallist medalist diver controller seller postmistress ringleader professional rower lieutenant-colonel wing prop lock hooker guard center centre forward opener seed wildcard qualifier runner rider defender shepherd rancher miner machinist welder
nanny postman stallholder pensioner schoolteacher number-eight loanee captain teammate counterpart candidate contender front-runner frontrunner ally opponent follower disciple scion descendant`.split(
    /\s+/
  )
)
