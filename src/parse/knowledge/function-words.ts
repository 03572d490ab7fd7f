/**
 * Small words, words of time and capital letters that are nobody's name.
 *
 * Source: written by hand; the closed classes of English grammar.
 */

/** Words that never begin or make a name (but `The Hague`), lower case. */
export const functionWords: ReadonlySet<string> = new Set(
  `a an the this that these those my your his her its our their whose some any no every each either neither both all half several many much more most
few fewer less least other others another such what which who whom whoever whatever whichever i me we us you he him she it they them one ones mine yours ours
theirs myself yourself himself herself itself ourselves themselves there here where when why how while whilst as if unless until till since because although
though even whether than then thus hence so and or but nor yet for of in on at by to from with without within into onto upon over under above below
between among amongst amid amidst during before after about against across along around behind beneath beside besides beyond despite down except inside
like near off out outside past per plus through throughout toward towards up via versus according also again ago almost already always anyway apart
away back certainly clearly currently earlier else elsewhere especially eventually ever finally first firstly second secondly third thirdly formerly fortunately further furthermore
generally hardly however hopefully indeed initially instead just last late lately later lastly likewise mainly maybe meanwhile moreover mostly namely
nearly never nevertheless next nonetheless normally not nothing now nowadays obviously often okay once only originally otherwise overall perhaps please
presumably previously probably quite rather really recently regardless relatively reportedly sadly same seldom should similarly simply sometimes somewhat somewhere
soon still strictly suddenly surely too today tomorrow tonight together twice typically ultimately unfortunately usually very well yes yesterday
is are was were be been being am has have had having do does did doing done can could may might must shall will would let lets don isn wasn doesn didn can't
don't isn't wasn't aren't weren't doesn't didn't won't wouldn't couldn't shouldn't it's that's there's here's what's he's she's i'm i've i'd i'll we're we've we'll you're you've you'll
they're they've they'll let's who's none nobody everyone everybody someone somebody anyone anybody everything something anything two three four five six seven eight nine
ten eleven twelve dozens hundreds thousands millions given following including regarding concerning considering based asked told said says saying speaking
thanks thank whereas wherever whenever ok oh ah hi hello dear`.split(/\s+/)
)

/** Days, months and seasons: they cut a run of capitals. */
export const timeWords: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
jan feb mar apr jun jul aug sept sep oct nov dec christmas easter thanksgiving ramadan midsummer spring summer autumn winter am pm gmt utc est edt pst pdt cet cest bst bc ad`.split(
    /\s+/
  )
)

/** Capital letters that name no actor. */
export const plainAcronyms: ReadonlySet<string> = new Set(
  `TV DNA RNA CEO CFO COO CTO GDP GNP VIP VIPs PC ID IDs OK AM PM BC AD UFO HIV AIDS COVID SARS MERS CCTV GPS DVD CD USB FAQ PDF URL HTML CSS XML API SQL
HTTP WWW IT AI VR QC SC KC MP MPs MEP PhD MBA BA MA BSc MSc MD JD RN DJ MC PR HR PO FM DIY ATM SMS SIM LED LCD HD UHF VHF NGO NGOs IPO R&D Q&A A&E II III IV VI VII VIII IX XI XII XIII XIV XV XVI
LGBT LGBTQ LGBT+ SUV SUVs UTC GMT EST PST BST ISBN DOI EP LP USD EUR GBP CO2 CO EURO II. AK RPG IED IEDs PTSD ICU ER ADHD ME MRI CT CPR X UV RV PS PPE TB BMI VAT GST PIN POW WMD WMDs
ASBO GCSE SAT PTA DIN ISO WiFi OS RAM CPU GPU PCs DRM FBI-style ZIP NB PPS RSVP ETA TBA TBC FYI ASAP AKA SOS KG KM MPH KPH`.split(
    /\s+/
  )
)

/** Capitalized words that are a language, faith, sky or idea, not an actor. */
export const plainCapitals: ReadonlySet<string> = new Set(
  `Reporting Editing Writing Additional Internet Web God Bible Quran Koran Torah Christianity Islam Judaism Buddhism Hinduism Catholicism Communism Marxism Socialism Nazism Zionism Capitalism
Moon Sun Holocaust Renaissance Enlightenment Christmas Easter Olympic Olympics Paralympics Euro Euros Dollar Pound Latin Esperanto Sanskrit
Nobel Oscar Oscars Grammy Grammys Emmy Pulitzer Covid Covid-19 COVID-19 Ebola Zika Brexit Marxist Darwinism English French German Android Windows Linux Unix Mac iPhone iPad iPod
PlayStation Xbox Wii Nintendo-DS JavaScript Java Python Markdown Excel Word Bluetooth Ethernet Wi-Fi State Government Internet-based Republic Chapter Section Article Table Figure
Appendix Part Volume Page Image Photo Video Audio Source Sources Update Updated Editor Editorial Correction Photograph Credit File North South East West Northern Southern Eastern Western
Bill Act Court President Minister Mayor Council Board House Committee Party City County Union Parliament-house Constitution Crown-dependency`.split(
    /\s+/
  )
)

/** Small words of other languages that stand at the start of a sentence. */
export const foreignWords: ReadonlySet<string> = new Set(
  `el la los las lo un una unos unas y pero no nunca si sí que qué como cómo cuando donde según también ya yo tú él ella ellos nosotros ustedes su sus este esta esto
ese esa eso hay muy más para por con sin sobre entre hasta desde al del de en es son fue era ha han le les se me te nos
der die das den dem des ein eine einen einer eines und aber oder nicht kein keine wir ich du er sie es ihr mein dein sein ist sind war waren hat haben wird
werden im am zum zur mit von vom bei nach aus auf für über unter wenn dass weil als wie was wer wo hier dort auch noch nur schon so da dann jetzt
le les l'un des du et mais ou ne pas nous vous ils elles je tu il elle on ce cette ces mon ton son sa ses leur est sont était ont avec sans sous dans pour par
chez vers où quand comment pourquoi parce aussi très plus encore déjà voilà c'est
il lo gli una uno e ma non noi voi loro io di da su per tra fra che chi come dove quando perché anche ancora già molto più questo questa
o os as um uma mas não nós ele eles elas eu você em no na nos nas ao à com sem até
de het een en maar niet wij ik jij hij zij wij met van voor naar uit`.split(
    /\s+/
  )
)
