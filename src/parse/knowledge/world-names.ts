/**
 * Given names of the world, without accents, with the sex they are given to.
 *
 * Source: written by hand, culture by culture; names that are English words and
 * those of `first-names.ts` are left out.
 */

/** Given to women. */
export const worldFemale: readonly string[] =
  `Aabha Aafje Aaliya Aaliyah Aaltje Aarti Aase Aasiya Abeba Abeer Aberash Abida Abimbola Abir Achieng Adaeze Adama Adanech Adanna Adanne Adaobi Adaora
Adebimpe Adenike Adesuwa Adetoun Adhiambo Aditi Adoracion Adunni Aet Afaf Afag Aferdita Afi Afroditi Afsaneh Afsoon Afua Aggeliki Aglaya Agne Agnetha
Agnez Agnieszka Agota Ahed Ahlam Aicha Aiga Aigerim Aigul Aija Aijan Aika Aikaterini Aiko Aimi Aina Ainara Ainhoa Aino Ainoa Ainur Aiping Aira Airi
Aishah Aishwarya Aisling Aissata Aissatou Aiste Aisulu Aitana Aiva Aiza Ajla Akane Akanksha Akari Akello Akemi Akie Akiko Akinyi Akmaral Akosua Akoth
Akshata Akua Akulina Alba Albana Albane Albena Albulena Alcione Alda Aldona Aleka Aleksandra Alenka Alessia Alevtina Aliaksandra Alicja Alienor
Aliette Aliisa Aliya Aliyah Alize Alka Alkistis Almaz Almudena Almut Altantsetseg Alua Alya Alyona Alzbeta Ama Amaia Amandine Amani Amarachi Amat
Amaya Ambra Ameneh Amihan Aminah Aminata Aminatou Amira Amma Amna Amogelang Amparo Amra Amrita Amruta Ana-Maria Anabela Anaelle Anahera Anahi Anahit
Anahita Anais Analyn Anandiben Ananya Anastasiia Anastasiya Anastazja Anat Anca Anchalee Anda Andreea Andreina Andreja Andrijana Anel Aneliya Aneta
Anfisa Ange-Marie Angeles Angeliki Anggun Anhelina Aniela Anielle Aniko Anila Anine Anja Anjali Anju Anka Anke Ankie Ankita Ann-Christin Ann-Sofie
Anna-Karin Anna-Lena Anna-Maja Annalisa Annapurna Annastiina Annatjie Anne-Grethe Anne-Kathrin Anne-Laure Anne-Lise Anne-Mari Anne-Sophie Annegret
Anneli Annelie Annelies Annemiek Annet Annick Annicka Anniina Annik Annika Annita Annukka Annunziata Anoosheh Anoud Anouk Anousheh Anri Anthi Antje
Antoaneta Antra Anupama Anupriya Anuradha Anush Anushka Anyango Anyiko Anzhelika Anđela Anđelka Aoibhinn Aoife Aparna Apiradee Apolline Apondi
Araceli Aracely Arancha Aranka Arantxa Archana Arevik Arezoo Ariadna Ariane Arianna Arifa Arinola Arisa Ariya Arja Arlete Armelle Armine Armita Aroha
Aroob Arpine Arpita Arta Arumi Arundhati Arunima Arwa Aryna Asake Asako Asami Asdis Asel Asha Ashanti Ashild Ashling Ashwini Asifa Asiya Asja Aslaug
Asli Aslihan Aslı Aslıhan Asma Asmaa Aspasia Assel Assitan Assuncao Assunta Asta Aster Astghik Astou Asuka Asuman Asya Atefeh Atena Athanasia Atieno
Atifete Atika Atishi Atsuko Atthaya Aude Audrone Auli Auma Aune Aurelija Ausra Ausrine Auste Auxillia Avani Avantika Avdotya Avigail Avital Awa
Awatef Awele Awhina Awino Awuor Axelle Aya Ayaan Ayah Ayaka Ayako Ayala Ayame Ayane Ayano Ayca Ayelet Ayfer Aygun Ayla Aylin Aynalem Aynur Ayobami
Ayoola Ayse Aysegul Aysel Aysun Aytan Ayten Ayu Ayumi Azadeh Azalina Azar Azeb Azita Azizah Azra Azucena Azusa Azza Badria Badriya Baharak Baiba
Balqis Balzhan Bano Banu Baoying Barbel Barbora Barbro Barkha Basak Basma Bathabile Batoul Batuli Batya Bayani Bayarmaa Beate Beatrijs Bebel Begaim
Begona Behnaz Belen Belgin Belma Benazir Benedicte Benedikte Benedita Bente Berangere Beren Berengere Berit Berivan Bernadett Berrin Bese Betssy
Betul Betzabe Beyonce Beyza Bhavana Bhavani Bhawna Bhumika Bibigul Bich Biljana Bilkis Billur Bilquis Bilyana Bineta Bingbing Binta Birgitte Birhane
Birna Birtukan Biruta Birute Bisola Bistra Bjork Blagovesta Blandine Blanka Blathnaid Blerina Blerta Bodil Bodour Boglarka Bogna Bogumiła Bogusława
Bojana Bolanle Bolormaa Bongekile Bongiwe Bontle Bopha Borbala Borghild Borka Boryana Bose Botagoz Bouchra Boushra Bozena Branca Branka Brankica
Breonna Brisa Britt-Marie Bronagh Bronislava Bronisława Bruna Brunella Brynhild Burcu Bushra Busisiwe Busola Buthaina Buyisiwe Caitlyn Camelia Canan
Candela Cansu Caoimhe Capucine Caridad Carolina Catalina Catia Cayetana Ceca Cecilie Ceridwen Ceyda Ceylan Chadia Chagit Chaimaa Chalermpon Chamari
Chandrika Chanthou Charito Charlize Chava Chaya Chebet Chelangat Chenda Chepkemoi Chepkirui Chepkoech Cheptegei Cherono Chhaya Chhorvin Chiamaka
Chidera Chidinma Chiedza Chieko Chiharu Chihiro Chika Chikako Chinatsu Chinenye Chinonso Chinwe Chioma Chipo Chisato Chitra Chiyo Chiyoko Chizoba
Chizuko Choedon Christelle Chrysi Chrysoula Chunhua Chunlan Chunyan Chunying Chutima Ciara Cicek Cidalia Cielo Cigdem Cinzia Citlalli Citra Clarisa
Clelia Cliodhna Cliona Clodagh Clotilde Coline Conceicao Concepcion Concetta Concita Constanze Corazon Cosima Cosmina Coumba Covadonga Crina
Cristiana Cristiane Csilla Cuiqing Cuiying Cvijeta Cyrielle Dace Dafna Dafne Dagnija Daiane Daiga Daina Daiva Dalal Dalma Damira Damla Danijela
Danilda Danuse Danute Dariga Dariia Darina Dasa Dayana Daysi Dearbhla Dechen Deepa Deepika Deepti Defne Dejana Delfina Denisa Derartu Dervla
Desislava Despina Devika Dewi Diariatou Dibora Didem Diem Diep Dieuwertje Dieynaba Dijana Dikeledi Dilara Dilek Dilhani Diliana Dilnoza Dima Dimitra
Dinara Dineo Dipa Dipika Dipu Ditte Divna Divya Djamila Djeneba Doaa Dobrochna Doina Dolma Donatella Donatille Dongmei Donika Donjeta Donka Donya
Dorien Dorina Dorit Dorota Dorottya Dorte Dorthe Dounia Dovile Draga Dragana Dragica Drahomira Drita Droupadi Du'a Duangjai Dubravka Duduzile Dunja
Dunya Durda Dusanka Dutee Dwi Dzintra Eabha Ebele Ebru Ecaterina Ece Edda Edeltraud Edina Edona Edurne Edyta Eefje Eeva Eevi Efi Efrat Eftychia Efua
Egle Eha Eija Eiko Eila Eilidh Eilina Eimear Einat Einav Eirini Ejigayehu Eka Ekta Ela Elaheh Elefteria Eleftheria Elettra Elfriede Elham Eliana
Eliane Elin Elina Elira Elis Elisabete Elisenda Eliska Elitsa Elizabete Elizaveta Ellah Elma Elnara Elnaz Elodie Elpida Els Elsabe Elsebeth Elske
Elvan Elza Elzbieta Eman Emanuela Emel Emelie Emer Emese Emi Emiko Emiliya Emina Emmanuelle Emoke Enas Encarna Encarnacion Endang Ene Eniko Eniola
Enkhtuya Enni Entela Epsy Erato Eri Eriko Erlinda Ermelinda Ermonela Ersilia Erzsebet Eser Esi Esin Esmee Esperance Esperanza Essi Estefania Estela
Esti Estibaliz Eszter Etenesh Eter Etsuko Eulalia Euphrasie Eva-Britt Eva-Maria Evanthia Evbu Evdokia Evelyne Evgenia Evgeniya Evi Evika Ewa Ewelina
Ezinne Fabiana Fabienne Fabiola Fadeke Faderera Faduma Fadumo Fadwa Faezeh Fahrija Faida Faidra Fairuz Faiza Fanghua Fani Fantine Fantu Faranak
Fardosa Fareeda Farha Fariba Farida Farideh Fariha Farkhunda Farnaz Farzaneh Fatemeh Faten Fathia Fatiha Fatimah Fatime Fatma Fatmire Fatoumata
Fauziah Fauziya Fawsia Fawzia Fayrouz Fehmida Felicie Felicitas Felicja Felisa Femke Fengying Fereshteh Feride Feryal Fetlework Fetra Fewziye Feyse
Fiame Fiammetta Fidan Figen Filipa Filiz Filomena Fionnuala Fiorella Firdevs Firdous Fitri Fitriani Fiza Flaminia Flavia Florentina Floriane Florica
Fofi Fola Folake Folakemi Folasade Folashade Forough Forouzan Fortunata Forugh Foteini Fotini Fowsiyo Franca Franziska Frauke Freba Freja Freya Frida
Friedlinde Frouke Frøydis Fumie Fumilayo Fumiyo Fungai Funke Funmi Funmilayo Fusako Fusun Gaelle Gaia Gali Galia Galit Galya Galyna Gamze Garance
Gaukhar Gauri Gayane Gayatri Gbemisola Geertje Geeta Geetika Gelareh Gemma Genet Genowefa Genzebe Gergana Gerlinde Gertraud Gesa Gesine Geta Geula
Ghada Ghadeer Ghalia Ghazal Ghazaleh Ghina Ghislaine Giedre Gila Gintare Gioia Gissou Gita Gitta Gitte Giuliana Giuseppa Giuseppina Gizella Gizem
Gleisi Goda Gohar Gokce Golnar Golnaz Golshifteh Gonca Googoosh Gordana Graca Graciela Graciete Grainne Graziella Grazyna Greetje Grethe Greysia
Griet Gro Grozdana Guanghua Gudaf Gudrun Guendalina Guihua Guilan Guiomar Guirong Guiying Gulalai Gulay Gulbarchyn Gulben Gulcin Guler Gulistan Gullu
Gulmira Gulnar Gulnara Gulnora Gulnoza Gulriz Gulsen Gulshat Gulsum Gulsun Gultan Gulten Guna Gunay Gundula Gunhild Gunnhild Gunseli Gunta Gunvor
Gursharan Guðrun Gwenaelle Gwendoline Gyda Gyongyi Gyorgyi Habiba Hadas Hadassah Hadeel Hadeer Hadis Hadise Hadiza Hadja Hafdis Hafsa Hafsat Hagit
Haifaa Haingo Haixia Hajar Hajnalka Hala Haleh Halide Halima Halimah Halimatou Halina Halla Halldora Halyna Hamida Hamideh Hamisa Hana-Rawhiti Hanaa
Hanadi Hanae Hanako Hanane Handan Hande Hanh Hanitra Hanke Hanne Hanneke Hannele Hannelore Hansa Harini Harisoa Harleen Harmanpreet Harsimrat Hartini
Harue Haruhi Haruka Haruko Harumi Hasina Hasmah Hasmik Hasti Hatice Hatidza Hatsue Hauwa Hava Hawa Haya Hayat Haydee Hazal Heba Heena Hege Heide
Heidemarie Heidrun Heike Hele Heleen Heli Helin Helja Hella Helle Helma Heloisa Hema Hemamalini Hengameh Henrike Henryka Hessa Hevrin Hiba Hibaaq
Hibo Hideko Hidilyn Hikari Hila Hildegard Hilkka Himani Himari Hina Hinako Hinemoa Hinewehi Hirunika Hirut Hisae Hisako Hiske Hitomi Hjordis Hnin Hoa
Hoda Hodan Hodo Homa Honami Hongmei Hongyan Honoka Honorata Hosna Houda Hripsime Hristina Huda Huguette Huhana Huifang Huiling Huimin Huiying Hulya
Humaira Humeyra Huong Hussa Iara Ibolya Ibtihaj Ibtissam Iciar Iclal Idil Idit Idoia Ieva Ifeoma Ifeyinwa Ifigenia Ifrah Iida Iina Iiris Ijeoma
Ijeuru Ikponwosa Ikram Ikue Ikuko Ikumi Ilana Ilanit Ilaria Ilda Ildiko Ilga Iliana Ilinca Ilirjana Ilknur Ilona Ilonka Ilwad Ilze Iman Imane Imani
Imee Imke Immacolata Immaculata Immaculee Inas Inaya Inbal Inci Indah Indrani Indre Indu Ineke Inese Ineta Ingabire Ingebjørg Ingegard Ingegerd
Ingela Inger-Marie Ingibjorg Ingrida Inguna Ingunn Ingvild Inka Inkeri Inma Inmaculada Inonge Intissar Ioana Ioanna Iole Ipek Iracema Irada Irantzu
Irasema Iratxe Irem Iren Irinea Irini Irja Irmgard Irmtraud Iryna Isabela Isaltina Isaura Iselin Iseult Iskra Ismat Isolde Isotta Israa Itsuko Itzel
Itziar Iulia Iuliana Iva Ivana Ivanna Ivayla Iveta Ivete Ivona Iwona Iyabo Izabela Izabella Izaskun Jaana Jacoba Jadranka Jadwiga Jagoda Jale
Jamaliah Jamila Jamileh Jamilya Janaina Jandira Jannatul Janneke Jantje Jarmila Jaroslava Jasna Jawahir Jaya Jayalalitha Jayalalithaa Jayanthi
Jayanti Jayashree Jayda Jaylene Jazmine Jebet Jela Jelena Jelisaveta Jelka Jeltje Jepchirchir Jepkosgei Jepngetich Jeptoo Jetta Jette Jhulan Jiali
Jiamin Jiaxin Jiayi Jihan Jihane Jimena Jina Jinda Jingjing Jinkee Jirina Jisoo Jitka Jiyan Jiyeon Jiyoung Joacine Joenia Johanne Jolana Jolanda
Jolande Jolanta Jorida Jorien Josefin Josefine Josette Josiane Josje Josune Joumana Jovana Jovanka Jovelyn Jozefa Jozefina Jucelia Judit Judyta Juhi
Julide Jumana Jumoke Junko Jurate Jurga Jurgita Jussara Justyna Jutta Jyothi Jyotika Jytte Kaarina Kaat Kabuye Kadi Kadiatou Kadiri Kaho Kaie Kaija
Kaisa Kaisu Kaiti Kajal Kajol Kajsa Kalliope Kalliopi Kalpana Kaltrina Kamilla Kamla Kana Kanae Kanako Kanami Kanchan Kangana Kanimozhi Kanjana
Kanokporn Kanon Kaori Kaouther Kareena Karima Karime Karishma Karlijn Karnit Kartika Kartini Karyna Kashish Kasumi Katariina Katarina Katarzyna
Kateryna Kathrin Katia Katri Katrijn Katrin Katsiaryna Kavindu Kavita Kavitha Kawtar Kayleigh Kayo Kayoko Kazimiera Kazue Kazuko Keinan Keisha Keit
Kemi Keomany Keren Kersti Kerttu Kertu Ketanji Ketevan Keti Keyshia Kezban Kezia Khadijah Khadijat Khadra Khady Khairiah Khaleda Khalida Khanh Khanyi
Khanyisile Khatera Khatia Khatuna Khawla Khensani Khin Khofifah Kholoud Khouloud Khrystyna Khulan Khulood Khumbuzile Khushboo Kidist Kierra Kikue
Kikuko Kimia Kimie Kimiko Kimiyo Kinga Kinuyo Kirron Kirsi Kirsty Kishwar Kiyoko Kiyomi Kjersti Klajda Klaudia Klavdia Kleio Klothilde Knarik Kolbrun
Kolinda Komal Konjit Konstantina Konul Kornelia Korneliya Kosana Kotomi Kotone Kozue Kremena Krisdayanti Kristiina Kristrun Kristyna Krisztina Kriti
Krzysztofa Ksenia Kseniia Ksenija Kseniya Kubra Kudirat Kulli Kullike Kulsoom Kulsum Kumi Kumiko Kumudini Kunthea Kurumi Kusum Kveta Kyi Kyoko Kyra
Kyriaki LaTasha LaToya Lacramioara Ladan Lagle Laila Laima Laine Lais Laisa Lakeisha Lakisha Lakshmi Lala Lalao Lalatiana Lale Laleh Lamia Lamya
Lanfang Lanieta Lanying Laraba Larysa Lasma Lata Latifa Latika Laureana Laurentien Laureta Lavanya Laxmi Layan Leanne Leelo Leire Lejla Leman Lemlem
Lene Leni Leokadia Leonce Leonela Leonilde Leonor Leontien Lepa Lerato Lesia Lestari Letesenbet Leyli Lhamo Liat Libuse Licia Lidiia Lidija Lidiya
Lieke Liesbeth Liesel Lieselotte Lieve Liga Ligaya Ligia Lihi Lihong Liia Liis Liisa Lijuan Lika Lili Liliana Lilianne Lilit Liliya Liliyana Lill
Lilo Lilyana Limor Lindelwa Lindita Lindiwe Lingling Linoy Liping Liri Lisbet Liselotte Liset Lison Liss Litha Liubov Liudmyla Lixia Liya Liying
Liyuan Lizzo Ljerka Ljiljana Ljubica Ljubov Ljudmila Lleucu Llinos Llucia Lobna Loes Loida Lomi Loredana Loreta Lou-Anne Louane Loubna Loujain Louka
Louna Lourdes Lovisa Lovlina Lubaba Lubica Lubna Lucette Luciene Lucrezia Ludivine Ludmilla Ludmiła Ludovica Ludovina Luiza Lujain Lujayn Lulama
Luljeta Luminita Lupe Lurdes Lusine Lutfiye Luzia Luzolo Luzviminda Lyne Lyuba Lyubov Lyudmila Lyudmyla Maaike Maame Maaria Maarit Maarja Maartje
Maayan Maaza Macarena Machiko Machteld Madalina Madara Maddalen Madhavi Madhu Madhubala Madhuri Madina Madoka Maelle Maelys Maeva Mafalda Magali
Magdolna Maha Mahassen Mahdia Mahnaz Mahsa Mahshid Mahtab Mahuta Mahvash Mai Maialen Maida Maie Maiia Maija Maiju Maike Maiko Mailis Maimouna
Maimunah Maira Mairead Mairi Mairo Maissa Maite Maitha Maithili Maiwenn Maiya Maj-Britt Maja Majida Majlinda Maka Makayla Makenna Maki Makiko Mako
Malak Malalai Malene Maliheh Malika Malin Malini Malis Malka Mamata Mami Mamiko Mamite Mamokgethi Mampho Mamta Mana Manaka Manal Manami Manana
Mandana Mandisa Manijeh Manisha Manizha Manju Manjula Mansi Manuela Manushi Maram Marama Marceline Mareike Marfa Margherita Margrethe Margriet
Margriete Margrit Marharyta Mari-Anne Maria-Theresia Mariama Mariangela Mariannick Mariastella Marica Maricar Maricarmen Maricel Marichuy Marie-Ange
Marie-Christine Marie-Claire Marie-France Marie-George Marie-Helene Marie-Jose Marie-Josee Marie-Laure Marie-Louise Marie-Noelle Marie-Pierre
Marie-Therese Marieke Mariela Mariem Marietou Mariia Marija Marijana Marijke Marike Mariko Marilia Marilou Marinella Marinette Marioara Mariola
Marisol Maristella Marit Marite Marites Maritza Marivic Marja-Leena Marjane Marjatta Marjo Marjolein Marjut Marketta Marli Marlies Marlis Marloes
Maro Marriyum Marte Martine Martje Martyna Maruja Marwa Maryan Maryia Maryla Maryline Maryna Maryse Maryvonne Marzena Marzia Marzieh Masae Masako
Masami Masayo Masechaba Masih Masoumeh Massouda Matangini Mateja Mathabo Matia Matrena Matshidiso Mauricette Maya Mayada Mayara Mayawati Mayela Mayra
Maysa Mayssa Mayu Mayuko Mayumi Mazal Małgorzata Meaza Mechthild Medha Meena Meenakshi Meera Meerim Megawati Meghna Meglena Megumi Megyn Mehak
Mehbooba Mehrangiz Mehret Mehriban Mehrigul Mehrnaz Meifang Meihua Meike Meiling Meirav Meixiang Melek Melpomeni Meltem Menaka Meral Merav Merce
Merceditas Mereana Merete Meriem Merike Meritxell Merja Mersiha Mervat Merve Mervi Meryame Meryem Meselech Meseret Metiria Mette-Marit Meutya Meysa
Mhairi Mialy Michela Michiko Michiyo Midori Mieke Mieko Mies Miglena Mihaela Miharu Miho Mihoko Miiko Miina Mikako Mikayla Miki Mikiko Miku Mila
Milada Milagro Milagros Milica Milla Miloslava Mima Mimoza Minako Minami Mineko Minji Minoo Mirabai Mirana Mireia Mirela Miri Miriama Mirit Mirja
Mirjam Mirjami Mirjana Miroslava Mirosława Mirta Misaki Misako Misato Mithali Mitra Mitsuko Mitsuyo Miu Miwa Miwako Miya Miyabi Miyako Miyo Miyoko
Miyu Miyuki Mizue Mmamoloko Modupe Moeka Mohini Mojca Mojdeh Mojgan Mojisola Momo Momoka Momoko Monalisa Monireh Montserrat Morag Morenike Morgane
Moriah Moriya Mosa Mosetsanagape Mosunmola Motia Motoko Mouna Mouni Mouza Moza Mozah Mrinal Muazzez Muge Muireann Mujde Mukamana Mukhtaran Mulu
Mulyani Muna Munira Mursal Murvet Mutale Muzeyyen Mwanaisha Mwende Mwikali Mya Myroslava Myrsini Myrto Mzia Naama Nabiha Nabila Nabirye Nadege Nadera
Nadezda Nadezhda Nadiia Nadima Nadira Nadja Nafa Nafi Nafisa Nafissatou Nafula Nagehan Naglaa Nagore Nahed Naheed Nahla Naho Naima Naira Nairi
Nairuhi Najat Najiba Najla Najwa Nakato Nakimuli Naledi Nalin Nalinee Nalini Namgyal Nami Namie Namrata Namuli Nanae Nanaia Nanako Nanami Nanda
Nandini Nandipha Nandita Nang Nanna Nansubuga Nantongo Naoko Narantsetseg Narges Nargess Nargis Nargiz Nargiza Narine Narjis Narumi Nashwa Nasim
Nasreen Nasrin Nastya Nataliia Natalija Nataliya Natallia Natasa Natavan Natela Natia Natsue Natsuko Natsumi Natthakritta Nava Nawal Naya Nayanthara
Nayara Nayla Nazan Nazanin Nazgol Nazia Nazira Nazlı Nazma Nazmiye Nebahat Nechama Necla Neea Neelam Neelima Neeltje Neena Neeraja Neeta Neetu Negar
Negin Neha Nehad Nejra Nekesa Nele Nelida Nelleke Nemat Nerea Neringa Nermeen Nermin Nermina Nese Neslihan Nesrin Nesrine Nestan Neus Neusa Nevaeh
Nevena Nevenka Nevine Ngahuia Ngaire Ngan Ngarewa Ngoc Nguyet Nhung Niamh Nichelle Nicoleta Nicoletta Nidhi Nieves Nigar Nighat Nigist Nihal Nihan
Niharika Niina Nijole Nikhat Nikoleta Nikolett Nilay Nilcea Nilgun Nili Nilmini Niloofar Niloufar Nilufar Nilufer Nimco Nimet Nimo Nirmala Nirupama
Nisha Nithya Nivedita Nivine Njambi Njeri Njoki Nkechi Nkem Nkiru Nkiruka Nnedi Nneka Nnenna Nobue Nobuko Nodoka Noelia Noemie Noha Noirin Nokuthula
Nokwanda Noluthando Nolwazi Nomaindia Nomakhosi Nomboniso Nomena Nomfundo Nompumelelo Nomsa Nomthandazo Nomvula Nomzamo Nondumiso Nonhle Nonkululeko
Nontsikelelo Noora Noorjahan Nooshin Noraini Noriko Nosiviwe Nosizwe Nouf Noura Nourhan Noushin Novita Ntombi Ntombizodwa Nuala Nuha Nujood Nune
Nunzia Nupur Nura Nuray Nurcan Nurhayati Nuria Nuril Nurit Nurten Nusrat Nyaboke Nyambura Nyein Nyiramasuhuko Nynke Nyokabi Nyusha Oana Oanh Obiageli
Oceane Oddbjørg Oddny Odeta Odete Odile Odval Ofira Ofra Ogechi Ogulsapar Oihana Oili Olaia Olajumoke Oleksandra Olesia Olesya Olguta Olha Olivera
Oliwia Olta Oluchi Olufunke Olufunmilayo Omoni Omotola Omowunmi Onsari Onyeka Onyinye Oonagh Orane Orfhlaith Oriane Orietta Orit Orla Orlaith Orna
Ornella Orsolya Ortrud Orvokki Orysia Osnat Otilia Ottavia Otylia Ouided Oumaima Oumayma Oumou Outi Oygul Oyinkan Oyinkansola Oyun Oyuna Ozge Ozgul
Ozlem Ozoda Padma Padmavati Paetongtarn Paivi Pakize Palina Pallavi Palmira Palwasha Panagiota Panipak Pankaja Paraskevi Parastoo Pardis Pari Parinaz
Parineeti Parul Parvana Parvaneh Parvati Parveen Parvin Pashtana Patcharin Patrycja Pattama Pau Pavithra Pavlina Paz Pegah Peiyun Pelageya Pelagia
Pelin Pepa Perihan Pernille Persefoni Pervin Petya Phalla Photini Phumla Phumzile Phuong Piedad Pihla Piia Pina Pingping Pinuccia Piret Piripi Pirjo
Pirkko Piroska Pnina Polina Polona Pooja Poonam Poornima Popi Pornpimol Pornthip Porntida Porntip Prabha Prachi Pramila Praskovya Pratibha Preeti
Preity Prema Priscille Prita Priti Priyanka Puan Puja Puleng Pumla Purificacion Purnima Puspa Putri Pınar Qandeel Qiaoling Qiuju Qiuyu Quynh Rabab
Rabha Rabia Rabri Rachana Rachida Rachna Radha Radhia Radhika Radia Radina Radka Radmila Radojka Radoslava Radvile Radwa Raffaella Rafidah Raghad
Raghda Ragini Ragna Ragnhild Raha Rahaf Rahama Rahayu Rahma Raija Raili Raisa Raissa Rajaa Rajani Rajeshwari Rajkumari Rajni Rakefet Rakhi Ralitsa
Raluca Ramata Ramatoulaye Raminta Ramya Rangina Ranveig Raphaelle Rasa Rasha Rashmi Rashmika Rasma Ratchaneekorn Ratchanok Rati Ratna Raveena
Raven-Symone Ravina Rawan Rawshan Rawya Raymonde Rayssa Razan Razia Rebekka Reckya Reem Reet Refika Refilwe Regiane Regula Rehana Rei Reinhild Rejane
Reka Rekha Remedios Remilekun Renho Renske Renu Renuka Revathi Revital Reyhan Reyhaneh Rhian Rhiannon Riana Rianne Richa Rie Rieke Rieko Rigmor
Rigoberta Rihab Rihanna Riikka Riin Riina Riitta Rika Rikako Rikke Riko Rima Rimante Rimma Rini Rino Ripeka Riria Risako Risma Ritsuko Ritu Ritva
Rivka Rizalina Rizwana Rocio Rodanthi Rodica Rohana Rohini Roimata Roisin Rojda Rojin Rokhaya Rokia Roksolana Rola Romana Romane Ronit Ronja Ronke
Roopa Roos Rosalba Rosalina Rosangela Rosaria Rosaura Rosel Rosela Roselyne Roser Roshini Roshni Rosine Rosinha Rositsa Rosmah Rossana Rossella
Roswitha Roua Rovena Rowshan Roya Rozalia Rozita Ruba Rudo Rufina Ruhama Ruhsar Rukayat Rukhsana Rukhshana Rukia Rukiye Rukmini Rula Rumbidzai Rumdul
Rumi Rumiana Rumiko Rumyana Runa Ruolan Rupa Rupali Ruqaya Ruqayya Ruriko Ruslana Rusudan Ruta Rute Rutendo Rutie Ruvimbo Ruxandra Ruzanna Ruzena
Ruzica Rym Ryoko Saadet Saadia Saado Saara Saartje Sabeen Sabela Sabiha Sabitri Sachi Sachie Sachiko Sachiyo Sadaf Sadako Sade Sadhana Saeko Safa
Safaa Safia Safiatou Safiya Sagarika Sagit Sahar Sahle-Work Saholy Sahondra Sahra Sahraa Saida Saina Sajeda Sajida Sakiko Sakina Sakine Sakshi Sakura
Sakurako Saleema Salimata Salla Salma Salote Saltanat Salwa Samah Samaneh Samanta Sameera Samia Samiha Samin Samira Samsam Sana Sanae Sanam Sandhya
Sandrine Sanem Sangeeta Sania Sanita Sanja Sanjana Sanjida Sannamari Sanne Sanziana Saoirse Saori Sapna Sarantuya Sareh Sarika Sarka Saroj Sarojini
Sarolta Sarra Saskia Saswati Satoko Satomi Satsuki Satu Saumu Savita Savitri Sawako Sawsan Saya Sayaka Sayako Sayoko Sayuri Sebija Sebnem Secil Seda
Sedef Seema Segolene Seija Seiko Sekai Selda Selin Selva Sema Semiha Semra Senait Senay Senbere Senem Senja Senka Sepideh Serafima Serap Serawit
Seren Serpil Setareh Setsuko Sevara Sevasti Sevda Severine Sevgi Sevil Sevim Sevinc Sevinj Seyma Seynabou Sezen Shabana Shabnam Shadia Shafag Shafiqa
Shaghayegh Shagufta Shaharzad Shahd Shahida Shahira Shahla Shahnaz Shahnoza Shahrbanoo Shahrizat Shahrzad Shaila Shailaja Shaima Shaimaa Shaista
Shakhnoza Shakuntala Shalini Shamim Shamma Shams Shanice Shaniqua Shanshan Shanthi Shanti Shaparak Shaquanna Sharada Sharifah Sharmila Sharmin
Sharren Shatha Shazia Shehla Shehnaz Sheida Shereen Sherine Sheyda Shigeko Shiho Shihoko Shikha Shikma Shilpa Shima Shingai Shinkai Shino Shiori
Shira Shireen Shiri Shirly Shivani Shizue Shizuka Shizuko Shlomit Shobha Shobhaa Shohreh Shoko Shonda Shoshi Shpresa Shqipe Shraddha Shreya Shruti
Shubha Shufang Shufen Shuhua Shukria Shulamit Shuli Shushan Shushanik Shuying Shuzhen Shweta Sibeth Sibongile Sidikat Sidonie Sidsel Sieglinde
Sietske Sifa Sifan Sigal Sigalit Sigita Signe Sigriður Sigrun Sigute Siham Sihem Siiri Silja Silke Silviya Sima Simge Simin Simisola Simonetta Simran
Sindhu Sindisiwe Sinead Sinem Sini Sinidu Sinikka Sinta Siphokazi Siqi Siranush Siret Siri Sirikit Sirindhorn Siriporn Sirje Sirkka Sirpa Sirusho
Sissel Siti Siv Sizakele Sjoukje Skaidrite Skaiste Slavenka Slavica Slađana Smadar Smaragda Smita Smriti Sneha Snehal Snezana Snezhana Snizhana
Snjezana Sochua Socorro Sofiia Sofio Sofiya Sofya Soha Sohaila Soheila Soheir Soile Soizic Sokhna Solange Soledad Solene Solenne Solomiia Solomiya
Solvei Solveig Solvita Somsri Sona Sonakshi Sonal Sonali Sondes Sondos Songul Sonoko Sophea Sopho Soraia Soraya Sorina Sotiria Souad Souha Souhayr
Soumaya Sousan Sowmya Soyeon Sozda Spomenka Spozhmai Sreymom Sreyneang Sridevi Stana Stanislava Stanisława Stanka Stavroula Stefka Steinunn Steluta
Stepanida Stepanka Stientje Stina Stine Stojanka Suad Suada Subhadra Subira Suchitra Suda Sudarat Sudha Suely Sufia Sugandha Suha Suhad Suhaila
Suhair Suhasini Sujata Sujatha Sujin Sukanya Sukmawati Sulami Sulochana Sumaya Sumayya Sumeyye Sumie Sumiko Sumire Sumitra Suna Sunaina Sunanda
Sunette Sunila Sunisa Sunita Sunitha Sunniva Supinya Supriya Surayya Sureerat Surekha Susete Sushila Sushma Sushmita Susmita Suu Suvarna Suvi Suzan
Suzana Suzhen Suzue Svandis Svanhild Svenja Svetla Sviatlana Svitlana Swantje Swapna Swara Swati Sylviane Sylvie Sylwia Synne Synnøve Szilvia
Sławomira Taapsee Tabata Taghreed Tahani Tahereh Tahira Tahiya Tahmima Tahmineh Taina Tais Taisia Taisiya Takae Takako Takayo Talei Tali Tamadur
Tamaki Tamako Tamana Tamayo Tamika Tamila Tamta Tanisha Tanja Tansu Tanushree Tanvi Taqwa Tarana Taraneh Tarciana Tariro Tarisi Tarja Taslima Tasneem
Tasoula Tatevik Tatiane Tatjana Tatsiana Tatyana Tawakkol Tayla Tecla Teesta Tegan Tehila Tehmina Telma Temenuzhka Temilade Teona Teresinha Tereza
Terezia Terhi Teruko Tesfanesh Tetiana Tetyana Teuila Teuta Teyba Thais Thalatha Thandar Thandeka Thandi Thandie Thandiwe Thao Theano Theary Thembeka
Thembi Theoni Theopisti Theresia Thoko Thokozile Thora Thordis Thorgerdur Thuli Thulisile Thuy Thuzar Tigist Tiia Tiina Tiiu Tijana Timea Timna
Tinatin Tineke Tingting Tiphaine Tiril Tirunesh Tirza Titi Titiek Titilayo Tiwa Tiziana Tjasa Tjitske Togzhan Tokiko Tomiko Tomoka Tomoko Tomomi Toos
Tora Toril Torill Torpekai Torunn Toshie Toshiko Tovah Toyin Trang Traudl Traute Triin Triinu Trijntje Trine Trinh Trupti Truus Tsehay Tsetsegmaa
Tsetska Tsigie Tsipora Tsitsi Tsuneko Tsveta Tsvetana Tudorita Tugba Tugce Tuija Tulasi Tulay Tulin Turid Turkan Tuti Tuula Tuva Tuya Tuyet Tyra
Tytti Tzipi Tzipora Tziporah Tzippi Ubah Ubolratana Ugaso Ugne Uju Uliana Ulku Ulla-Britt Ulle Ulpu Ulviyya Ulyana Uma Umida Ummiye Umutoni Unn
Unnati Unni Unnur Unoma Urmila Ursel Urska Urszula Urvashi Urve Uschi Utako Ute Uwase Uwimana Uxue Uyanga Uyen Vafa Vaira Vaishali Vaiva Valbona
Valdete Valelia Valentyna Valeriane Valeriia Valeriya Vandana Vanesa Vani Vanita Varduhi Varin Varsha Varvara Vasilica Vasiliki Vasilisa Vasilka
Vassiliki Vasso Vasundhara Veena Veerle Velichka Velta Vendula Veorica Veranika Vered Verica Vesela Veselina Vesna Vibeke Vibha Victoire Vidosava
Vidya Vieno Viera Vigdis Viire Viivi Vijaya Vijayalakshmi Viktoria Viktoriia Viktorija Viktoriya Vilayvanh Vildan Vilde Vilija Vilja Vimala Vimbai
Vinciane Vineeta Vinesh Vineta Violaine Violeta Viorica Vira Virag Virginija Viridiana Virna Virpi Visnja Vitalina Viveka Viviane Viyan Vjollca
Vladimira Vlasta Vlora Voahangy Vololona Vrinda Wadad Wafa Wafaa Wahiba Wahyuni Wairimu Waithira Wakako Wakana Walaa Walburga Walentyna Waltraud
Waltraut Wambui Wangeci Wangui Wanida Wanjiku Wanjiru Wanza Warda Waris Waruguru Wassila Wati Wazhma Weini Weiwei Welwitschia Wenche Wenjing Wenli
Werknesh Weronika Wesal Whetu Wibke Widad Widyawati Wiebke Wies Wiesława Wijdan Wiktoria Willemijn Wiltrud Wioletta Workinesh Worknesh Wytske
Władysława Xaawo Xhoana Xiaohong Xiaojuan Xiaolan Xiaoli Xiaoling Xiaomei Xiaoqing Xiaoyan Xiaoying Ximena Xinia Xinyi Xiulan Xiumei Xiuying Xiuzhen
Xochitl Xuan Xueqin Yaa Yaara Yadira Yae Yaeko Yaffa Yagmur Yaiza Yajaira Yalda Yalemzerf Yali Yamila Yamini Yamuna Yana Yanfei Yangchen Yanhong
Yanina Yanping Yaowapa Yaqin Yara Yardena Yaroslava Yasaman Yasemin Yashoda Yashodhara Yasmine Yassmine Yasuko Yasuyo Yekaterina Yeliz Yelizaveta
Yemisi Yenny Yeonjae Yeri Yesenia Yessenia Yeter Yetnebersh Yetunde Yeukai Yeva Yevdokia Yevgenia Yevgeniya Yevhenia Yevheniia Yfke Yifat Yihan
Yingying Ylenia Ylva Ylvi Yoana Yoani Yodit Yolonda Yonit Yordanka Yoriko Yoshie Yosra Yousra Youssra Yuanyuan Yuhuan Yui Yuika Yuina Yuka Yukako
Yukari Yukie Yukiko Yukina Yukino Yuko Yulan Yuliana Yuliia Yulimar Yuling Yuliya Yume Yumei Yumeko Yumi Yumie Yumika Yumiko Yuna Yuni Yunxia Yuria
Yurie Yuriko Yurina Yuriria Yusra Yuying Yuzhen Yuzuki Zabel Zacharoula Zagorka Zahava Zahia Zahra Zahraa Zaida Zaiga Zainabu Zainah Zaiton Zaituni
Zakia Zaklina Zala Zamira Zamzam Zana Zanda Zandile Zanele Zareen Zarghuna Zari Zarifa Zarina Zarni Zaruhi Zawadi Zaynab Zdenka Zdravka Zdzisława
Zebo Zeenat Zefi Zehava Zeina Zeinab Zelia Zeliha Zeljka Zendaya Zenebech Zerrin Zewditu Zeynep Zhanar Zhanna Zhansaya Zhazira Zhenzhen Zhivka Ziba
Zilan Zilda Zinaida Zindzi Zinhle Ziva Zivana Zivile Zixuan Ziyanda Ziyi Zlata Zlatica Zlatka Zodwa Zofia Zofie Zohra Zohreh Zoi Zoila Zoleka Zooey
Zorica Zorka Zoubida Zoya Zozibini Zsofia Zsuzsa Zsuzsanna Zuhal Zuhra Zuhur Zuhura Zukiswa Zulaihat Zulaikha Zuleyha Zuleyka Zulfiya Zulfu Zulmira
Zune Zuraida Zuraidah Zuzanna Þordis Đurđa Łucja`.split(/\s+/)

/** Given to men. */
export const worldMale: readonly string[] =
  `Aad Aadil Aakash Aamer Aamir Aarav Aarne Aarno Aart Aatish Abadi Abai Abang Abay Abayomi Abbas Abboud Abdalla Abdallah Abdel-Fattah Abdelaziz
Abdelfattah Abdelhak Abdelhakim Abdelhamid Abdelilah Abdelkader Abdelkarim Abdelkrim Abdellah Abdellatif Abdelmadjid Abdelmajid Abdelmalek
Abdelouahed Abdelrahman Abdelwahab Abderrahim Abderrahmane Abderrazak Abdessalam Abdi Abdihakim Abdihamid Abdikadir Abdikarim Abdinasir Abdiqani
Abdirahman Abdirashid Abdirizak Abdisalam Abdiweli Abdo Abdolhossein Abdolkarim Abdollah Abdou Abdoulaye Abdujalil Abdul-Salam Abdulai Abdulaziz
Abdulhadi Abdulilah Abdulkader Abdulkadir Abdulkarim Abdulla Abdullahi Abdullatif Abdulmajid Abdulmalik Abdulrahman Abdulrasheed Abdulrazak
Abdulrazzak Abdulsalam Abdulsalami Abdulwahab Abdur Abdurrab Abdurrahman Abebe Abed Abelardo Abera Abhay Abhijeet Abhijit Abhilash Abhinandan Abhinav
Abhishek Abhisit Abilio Abiodun Abiola Abolfazl Abolghasem Abolhassan Aboubacar Abshir Abubakar Abubakari Abubakr Aburizal Acacio Aceng Achike
Achille Achim Adalbert Adalberto Adamantios Adao Addisu Adebayo Adegboyega Adekunle Adelino Adelmo Adem Ademar Ademir Ademola Adenan Adeniyi Adeolu
Aderito Adetokunbo Adewale Adeyemi Adil Adilson Aditya Admir Adnan Adolfo Adonis Adriaan Adrianus Adul Aecio Afanasy Afe Afewerki Afgan Afiq Afonso
Afrim Afshin Afzal Agamemnon Agapito Agathon Aggelos Agim Agit Agnar Agostino Agris Agron Agum Agung Agus Ahmadreza Ahmadullah Ahmednassir Ahmet Ahok
Ahti Ahto Aibek Aidar Aiden Aidil Aigars Aiichiro Aimen Ainars Airlangga Aitor Aivar Aivars Aivo Aizat Ajinkya Ajit Ajith Akan Akara Akash Ake Akec
Akeem Akezhan Akhil Akhilesh Akhmat Akhmed Akif Akihiko Akihiro Akihito Akilisi Akintola Akinwumi Akinwunmi Akinyemi Akio Akitoshi Akiva Akiyoshi
Aklilu Akmal Akos Akram Akshay Akwasi Akylbek Akın Ala'a Alailson Alar Alassane Alban Alberic Albin Alcide Alcides Alcindo Aldair Aldemar Aled Aleh
Alejo Alek Aleko Alekos Aleksa Aleksander Aleksandrs Aleksej Aleksey Aleksi Alemayehu Alemu Alen Ales Alessio Alexandru Alexey Alfio Algimantas
Algirdas Alhassan Ali-Akbar Aliaksandr Aliaksei Alican Alija Alikhan Aliko Alim Alimkhan Alioune Alireza Alirio Alisher Alito Aliyu Aljaz Almantas
Almir Alois Aloisio Aloizio Alojz Alok Aloyce Aloys Alparslan Alpay Alper Alpo Altaf Altai Altan Altangerel Altin Altynbek Alun Alvar Alvaro Alvise
Alvydas Aly Amadeo Amado Amadou Amadu Amandio Amangeldy Amanullah Amar Amare Amarinder Amarjargal Amarnath Amato Amaury Ambroise Ambroz Amedee Amedeo
Ameen Amer Americo Amichai Amien Amihai Amikam Amilcar Amin Amine Amintore Aminu Amir-Hossein Amiram Amirhossein Amirul Amitabh Amitai Amitava Ammar
Amnon Amol Amr Amram Amrish Amrit Amritpal Amrullah Amund Anacleto Anand Anant Anar Anas Anastasios Anastasis Anastassios Anatoli Anatolii Anatoliy
Anatoly Ancelmo Andargachew Ander Andoni Andraz Andrejs Andreu Andrii Andrija Andrius Andry Andrzej Anees Aneirin Anek Ang Ange-Felix Angelino
Angelos Anghel Anibal Anicet Anies Anifah Anil Animesh Anindya Anirban Aniruddh Anirudh Anis Anish Anisul Anjan Anker Ankit Ankur Annibale Ansar
Anselme Anselmo Ansgar Anshul Anssi Antal Antanas Antar Antauro Ante Anteneh Antero Anthonie Antimo Anto Antonello Antonios Antonis Antti Antwan
Anuar Anuj Anup Anupam Anupong Anura Anurag Anutin Anwaar Anyim Anze Anzor Anđelko Anıl Aodhan Aparecido Apichatpong Apirak Apolinar Apolinario
Aporosa Apostolos Apti Aqeel Aqil Aquilino Araik Aram Ararat Aras Arash Arata Aravind Aravinda Arayik Araz Arben Arber Arcadio Arcangelo Archil
Ardavan Ardeshir Ardian Ardie Aref Arend Argo Argyris Arief Arien Arif Arifin Arijit Arik Arild Arindam Aris Aristide Aristides Aristidis Aristobulo
Aristos Aristotelis Arjan Arjen Arjuna Arkadi Arkadii Arkadijs Arkadiusz Arkady Arkebe Arkin Arlind Arlindo Armands Armas Armel Armen Armido Arminio
Arnab Arnaud Arnel Arnfinn Arnis Arnoldas Arnon Arnond Arnor Arnulf Arnulfo Aroldis Aroon Arpad Arrigo Arsen Arsene Arseni Arsenii Arsenio Arseniy
Arseny Arshad Arshak Arshia Arsim Artak Artan Artashes Artavazd Artem Artemio Artiom Artis Arto Artsvik Arttu Arturas Arturs Artyom Arul Arun Arunas
Arvid Arvids Arvind Arvo Arvydas Arya Aryan Aryeh Asaad Asad Asadullah Asaduzzaman Asaf Asafo Asao Asaram Asbjørn Asdrubal Aseem Asen Asep Asghar
Ashenafi Ashish Ashkan Ashok Ashoke Ashot Ashutosh Ashwin Asier Asim Askar Aske Asko Aslam Aslan Aslanbek Asmir Asrat Assaf Assane Assefa Assem
Assimi Astrit Asylbek Asım Ata Atabak Atal Atanas Ataollah Atef Athanasios Atif Atiku Atilio Atilla Atiq Atle Atnaf Atso Atsuhiko Atsuhiro Atsushi
Atta Atte Attila Attilio Atul Atıf Audomaro Audrius Audu Audun Aulis Aung Aurelian Aurelien Aurelijus Aurelio Aurimas Avdey Avdija Averof Avet Avetik
Avgoustinos Avi Aviad Avichai Avidan Avidor Avihai Avihu Avijit Avinash Avinoam Avishai Aviv Avner Avni Avraham Avtandil Awad Awang Ayabonga Ayad
Ayaz Ayberk Aydın Ayele Ayham Ayhan Ayinde Aykut Aymeric Ayodeji Ayoub Ayres Aytac Ayub Ayumu Ayush Ayushmann Ayyub Azad Azam Azamat Azarias Azeglio
Azer Azhar Azim Azimbek Azizbek Azizullah Azlan Azmat Azmi Azmin Azri Azuolas Azyumardi Azzam Azzedine Babacar Babagana Babajide Babak Babar
Babatunde Babis Babken Babu Babul Baburam Bacharuddin Bacho Bachtiar Bader Badlishah Badr Badreddine Badri Badruddin Badrul Bafel Baffour Bagus Baha
Bahaa Bahador Bahadur Bahadır Baharuddin Bahati Baher Bahgat Bahlil Bahman Bahodir Bahoz Bahram Bajram Bajrang Bakary Bakhodir Bakhrom Bakhtiyor
Bakhyt Bakhytzhan Bakili Bakir Bako Bakr Bakri Balaji Balakrishna Balakrishnan Balazs Balbir Baldev Baldomero Baldur Balen Balendra Balint Balram
Baltasar Baltazar Balthasar Balwinder Bambang Bamdev Bamidele Bamir Bandar Bandile Banharn Banri Bao Baoguo Bappi Baptiste Baraka Barasa Barend
Barham Baris Barna Barre Barthelemy Bartol Bartolome Bartosz Bartłomiej Baruch Baryalai Barzan Barıs Bas Basant Basavaraj Basem Bashir Bassam Bassem
Bassirou Basudev Basuki Bat-Erdene Batbold Battal Battista Battulga Batuhan Batyr Batyrkhan Baudouin Bauke Baurzhan Bawer Bayar Bayartsogt Bayo
Bayram Bayu Beauden Bedirhan Bedrettin Bedri Behgjet Behnam Behnoud Behrad Behrooz Behrouz Behzad Beibut Beka Bekbolat Bekele Bekim Bekir Bekzod Bela
Belete Benat Bence Bendeguz Benedito Benigno Benno Bentzi Benzi Beppe Berat Berdimuhamed Bereket Berenger Berhane Berhanu Berik Berkant Berkay
Bernabe Bernardino Bernat Bernd Bertalan Bertel Berthold Bertil Bertin Bertold Besik Besim Besnik Beto Bettino Betzalel Beyene Bezalel Bhagat
Bhagwant Bharat Bhaskar Bhavesh Bheki Bhekinkosi Bhekisisa Bhekokwakhe Bhim Bhumibol Bhupen Bhupendra Bhupesh Bhupinder Bhuvneshwar Biagio Biao Bibek
Bidhan Bidzina Bieito Bienvenido Bijan Bijoy Bikram Bilal Bilawal Bimal Biman Binali Bingguo Bingu Binh Biniam Bipin Birame Biren Birender Birger
Birhanu Birkir Birol Biruk Bishara Bisher Bishwo Bismillah Biswajit Bizimana Bjarne Bjarni Bjarte Bjørn Bjørnar Blagoj Blagoy Blahoslav Blaise Blas
Blaz Blerim Boaz Bobi Bobur Bodo Boediono Bogdan Bogic Bogomil Bogumił Bogusław Bohdan Bohumil Bohuslav Boima Bojan Bojko Bola Bolaji Bolat Bolesław
Bondo Bongani Bongbong Bonginkosi Bongumusa Bonifacio Boonsong Borge Borislav Borja Borko Borna Borut Borys Borzou Bosco Bosko Botan Botir Boualem
Bouasone Boubacar Boubakar Boudewijn Bounnhang Boutros Boyan Boye Boyko Bozidar Brage Brahim Brajesh Branimir Branislav Branko Bratislav Braulio
Brayden Breno Breogan Bretislav Brhane Brij Brijesh Bronisław Bronius Brynjar Bryson Buakaw Buddhadeb Budi Budiman Bugra Bujar Bukar Bulat Bulcha
Bulent Burak Burhan Burhanuddin Burkhard Burkhart Busyro Buti Buvaisar Buyile Børge Błazej Caden Caetano Caglar Cahit Caio Caiphus Calin Calogero
Camillo Camilo Caner Caoimhin Caolan Carles Carlinhos Carlito Carmelo Carsten Casimiro Cataldo Catalin Cathal Cayden Cayetano Cedomir Ceferino
Cegerxwin Celal Celestin Celestino Celio Celso Cem Cemal Cemil Cene Cengiz Cenk Ceslovas Cevat Cevdet Ceyhun Cezar Cezary Cezmi Chacha Chadchart
Chadli Chairul Chaiwat Chakib Chaleo Chalerm Chamal Chaminda Chamlong Champika Charalambos Charan Charilaos Charly Charnvit Chatchai Chaturon
Chaudhry Chavalit Chawki Chea Cheboi Chege Cheick Cheikh Chema Chemi Chengdong Chengzhi Chetan Chettaphan Chhagan Chibuike Chibuzo Chidambaram Chidi
Chidiebere Chidozie Chiedozie Chiel Chigozie Chijioke Chikara Chike Chima Chimaroke Chinbat Chinedu Chinh Chinmay Chinua Chinweike Chinwuba Chirag
Chiranjeevi Chirchir Chishimba Chitalu Chokri Choummaly Christer Christiaan Christodoulos Christof Christoforos Chuan Chuba Chudi Chuka Chukwudi
Chukwuemeka Chukwuma Chuwit Cian Ciaran Cicero Cid Cihan Cihat Cillian Ciprian Cipriano Ciriaco Ciril Claes Claudemir Claudiu Cleber Cleiton
Clodomiro Codrin Colm Colten Conchur Constantijn Corentin Cormac Corneille Cornel Cornelis Corneliu Corradino Corrado Coskun Cosmin Costantino Costel
Costin Crisologo Cristoforo Cristovao Csaba Csanad Ctibor Cuauhtemoc Cuitlahuac Cumhur Cuneyt Cuong Curro Cyprien Czesław DaQuan Daahir Daan Dacian
Dadang Dafa Dafydd Dagfinn Daghan Dagnachew Dagoberto Daguo Dahir Daichi Daigo Daijiro Daiki Daim Dainis Dainius Daire Daisaku Daishi Daithi Daiya
Dalbir Daley Dali Dalibor Dalip Dalius Dalmar Dalong Damaso Damiao Daming Damir Damjan Damyan Daniil Danijel Danilo Daniyar Danko Danner Dany Danylo
Daoud Daouda Dapo Dardan Darijo Dariush Dariusz Darkhan Darko Darragh Darshan Daryush Dashawn Dashdorj Dato Dattatreya Dauda Daulet Davaadorj Davar
Davi Davion Davit Davið Davlat Davood Davor Davorin Davoud Davron Davut Davyd Dawei Dawid Dawit Dayanidhi DeAndre DeMar DeMarcus DeRay DeSean DeShawn
Debashis Debasish Debretsion Debu Declan Deddy Deepak Deependra Degene Dehuai Deividas Dejan Dele Delfim Delfin Deltan Delyan Demeke Demetrio Deming
Demissie Demyan Denes Deng Denis-Christel Denko Deogratias Deon Deqing Dereje Desalegn Deshaun Desiderio Desimir Dessalegn Detlef Detlev Devendra
Devesh Dezhi Dezso Dhafer Dhananjay Dhananjaya Dhanin Dhanraj Dhanush Dharmender Dharmendra Dhirubhai Dhruv Diaa Diafra Diarmaid Diarmuid Didier
Didzis Diederik Diethelm Dietmar Dieudonne Digvijay Digvijaya Dikko Dilawer Dilip Dilshan Dilshod Dimash Dimitar Dimitrij Dimitrije Dimitrios
Dimitris Dimo Dimosthenis Dimuth Dindo Dinesh Dinu Diogo Dioniso Dionysios Dionysis Diosdado Dipak Dipankar Divyansh Diyar Djalma Djarot Djibril
Djimi Djoko Djordje Dmitrii Dmitriy Dmytro Dobromir Dogan Dogu Domagoj Domantas Domen Domenec Domingos Domitien Donat Donatas Donatien Donato Donatus
Donghua Dongsheng Doniyor Dontae Donte Dorin Dorji Dorjsuren Doron Doros Doru Doruk Douwe Dragan Dragisa Drago Dragoljub Dragomir Dragos Dragoslav
Dragutin Drasko Drazen Dricus Dries Driss Dritan Duarte Duc Dudi Duman Dumisa Dumisani Dumitru Duong Duran Durmus Duro Duryodhan Dusan Dushyant Dusko
Duy Dwyane Dyfed Dzhokhar Dzintars Eamonn Eanna Ebbe Ebrahim Ebrima Ebuka Eckart Eckhard Eckhardt Edgars Edhem Edhy Edilson Edimilson Edinho Ediz
Edmondo Edmundo Edoardo Edon Edson Eduardas Eduards Edvards Eelco Eelis Eero Eetu Efim Efrain Efstathios Efthimios Egal Egemen Egidijus Egidio Egil
Egils Ehab Ehrenfried Ehsan Eibar Eidur Eigil Eiichi Eiichiro Eiji Eijiro Eikichi Eimutis Einar Einari Einars Eino Eirik Eirikur Eisaku Eita Eitan
Eivind Eiður Ejaz Ekachai Ekkehard Eknath Eko Ekong Ekow Ekrem El-Hadj Elad Eladio Elazar Elbegdorj Elchin Elco Eldad Eldar Eldiyar Eldor Eldrick
Eleftherios Elemer Eleuterio Elgun Eliezer Eligio Eligiusz Elio Eliseo Eliud Eliyahu Eljas Elkana Elkhan Ellert Elman Elmar Elmars Elnur Eloi Eloy
Elpidio Elseid Elshad Elvir Elyakim Emad Eme Emeka Emeterio Emidio Emil Emiliano Emin Emmanouil Emmerson Emomali Emrah Emre Enamul Enayatullah Ender
Endre Eneko Enele Enes Engin Enguerrand Enis Enkhbayar Enkhbold Enkhsaikhan Enlai Enn Enner Ennio Enric Enver Enyinnaya Enzo Eoghan Eoin Epaminondas
Epeli Epifanio Erasmo Erbolat Ercan Ercole Erdal Erdem Erdenebat Erdinc Erekle Erel Erez Ergin Ergun Erhan Erion Erislandy Erkan Erki Erkin Erkki
Erlan Erlend Erling Ermal Erman Ermes Ernis Erno Erol Eroni Ersan Ersin Ersun Ertan Ertugrul Ervin Erwan Erzhan Esa Esam Esat Esben Esfandiar Eshaq
Eshetu Eskinder Esko Esmaeel Esmaeil Esmail Esmatullah Espen Esref Essam Estevao Estifanos Etene Etrit Euclid Eudes Eugeniusz Eurico Eusebio Evandro
Evangelos Evariste Evaristo Evert Evgenii Evgeny Evripidis Ewald Ewout Eyob Eystein Eyup Eyvaz Eyvind Ezer Ezio Ezzat Fa'afetai Faarax Fabricio
Fabrizio Facundo Fadel Fadhil Fadhli Fadi Fadil Fadillah Fadli Fadzayi Faez Faf Fahad Fahd Fahmi Fahrettin Fahri Fahrudin Faig Faik Faiq Faisal
Faiyaz Faiz Faizal Faizan Faizullah Fajar Fakhar Fakhri Fakhrul Falcao Faleh Falk Fanel Faniry Fanis Faramarz Faraz Fareed Farhad Farhan Farhang
Farhod Fariborz Farid Faris Farooq Farrokh Farshad Farshid Faruk Farzad Farzin Fathallah Fathi Fatih Fatjon Fatmir Fatos Faure Faustin
Faustin-Archange Faustino Fausto Fawad Fawaz Fawwaz Fawzi Faycal Fayez Fayiz Faysal Fayyaz Fazal Fazel Fazlur Fearghal Fedir Fedor Fehmi Fekadu
Feleke Feleti Feliciano Felicien Felipao Felix-Antoine Femi Fenghe Ferdinando Fereidoon Ferenc Fereydoun Fergal Ferhad Ferhat Feridun Ferit Feriz
Fermin Fernand Fernao Feroz Ferran Ferruccio Ferruh Festus Fethi Fethullah Feti Fevzi Feyisa Feysal Fezile Fiachra Fidelino Fikile Fikrat Fikre
Fikret Fikri Fikru Filaret Filemon Filinto Filipe Filipp Filippos Fintan Fionn Fiorello Firas Firdavs Firli Firmin Firmino Firooz Firouz Firoz
Fisseha Fitim Fito Fizuli Flamur Flavio Florencio Florent Florentino Florestano Floriano Florimond Florin Foday Fode Foivos Folarin Folco Folke Foppe
Fortunato Fotis Fouad Francesc Franci Franck Franco Francois-Xavier Frane Franjo Frank-Walter Frantisek Franz-Josef Frede Fredrik Frenkie Friedemann
Frieder Friedhelm Frigyes Frits Frode Froilan Fructuoso Fryderyk Fuad Fuat Fulbert Fulgence Fulgencio Fulvio Fumihiko Fumihiro Fuminori Fumio
Fumitaka Fumiya Furio Furkan Furkat Fusheng Fyodor Gabino Gabor Gabrielius Gadi Gadir Gaetan Gaetano Gagan Gagik Gaizka Gajendra Gaku Gakuto Galab
Galal Galeazzo Galip Galo Galym Galymzhan Gamal Gambo Gana Ganbaatar Ganbold Ganesh Gani Ganjar Gansukh Garad Garang Garba Garegin Garikoitz Garnik
Garrincha Gaspare Gasparre Gatete Gatien Gatis Gatot Gaurav Gautam Gautama Gautier Gavino Gavriel Gazmend Gbehzohngar Gbenga Gboyega Gebre
Gebreegziabher Gebrehiwot Gebremedhin Gebru Gediminas Gedion Gedu Geedi Geert Geert-Jan Geir Gela Gellert Genaro Genci Genco Genichi Genichiro Genki
Gennadi Gennadii Gennadiy Gennady Gennaro Gentian Genzo Geoffroy Georgios Georgiy Geovani Geraldo Gerasimos Gerben Gerd Gergely Gergo Gerhardus
Gerhart Germano Gernot Gero Gerolamo Geronimo Gerrit Gerson Gert-Jan Gervais Getachew Getaneh Gethin Getnet Getulio Gevorg Geza Gezim Ghaleb Ghanem
Ghani Ghassan Ghassem Ghazi Gheorghe Ghirmay Ghislain Gholam Gholamali Gholamhossein Gholamreza Ghulam Giacinto Giampaolo Giampiero Giancarlo
Gianfranco Giang Gianis Gianluca Gianluigi Gianmarco Gianmaria Giannis Gianpaolo Gianpiero Giap Gibran Gidi Giga Gigla Gijs Gijsbert Gilad Gildas
Gilmar Gilson Gines Gintaras Gintautas Gints Giora Giorgos Giosue Giray Girija Girma Girolamo Girts Gisli Gitanas Githinji Githongo Giuliano Givi
Gizachew Gjergj Gjon Gjorge Glauk Gleb Godbless Godefroy Godswill Gofur Goichi Gojan Gojko Gokhan Gokmen Golo Goncalo Gonzague Goodluck Gopal
Gopichand Gopinath Goranko Gorgui Gorka Gorkem Gorm Goro Gosta Gotabaya Gothabaya Gottlieb Gottlob Gotz Goverdhan Govind Govinda Goyo Gramoz Granit
Greger Grigol Grigor Grigore Grigori Grigoris Grigoriy Grigory Grimur Gruffydd Grzegorz Gualberto Gualtiero Guangbiao Guangchang Guangcheng Guangfu
Guangming Gudmund Gudni Guenole Guhan Guilhem Guilherme Guille Guillem Gulab Gulabrao Gulan Gulbuddin Guled Guleed Gulshan Gulzar Gunars Gundars
Gunnar Gunnstein Guntars Guntis Guobao Guofeng Guohua Guojun Guoliang Guoping Guoqiang Guoqing Guotai Guowei Guram Guray Gurbaksh Gurbanguly
Gurcharan Gurdeep Gurdip Gurinder Gurkan Gurmeet Gurpatwant Gursel Gursewak Gustaw Guus Guven Guðmundur Guðni Gwebinkundla Gwede Gwenael Gwendal
Gyaincain Gyaltsen Gyanendra Gylfi Gyorgy Gyozo Gyula Haakon Habib Habibollah Habibullah Habibur Habimana Habtamu Hachiro Haddi Hadi Hafeez Hafiz
Hagai Hage Haggai Hagop Hagos Haibatullah Haibin Haibo Haidar Haider Haidong Haifeng Haijun Haik Haile Hailemariam Hailu Haim Haiming Hairul Haitao
Haitham Haiyang Haja Hajime Hajo Hajredin Hakainde Hakan Hakem Hakizimana Hakob Hakon Halbe Haldun Halfdan Halifa Halil Halit Halldor Hallgrimur
Hallvard Haluk Hamad Hamada Hamadi Hamadou Hamat Hamdan Hamdeen Hamdi Hamdullah Hamed Hamidreza Hamidullah Hamisi Hamit Hamza Hamzah Handre Haneef
Hanif Hanmin Hannes Hanno Hanns Hannu Hans-Christian Hans-Dieter Hans-Dietrich Hans-Georg Hans-Gert Hans-Joachim Hans-Jochen Hans-Jurgen Hans-Peter
Hans-Werner Hanumantha Hany Happyton Haralambos Haraldur Harbhajan Hardeep Hardev Hardik Hari Haribabu Haribansh Haris Harish Harith Harivansh
Harjinder Harjit Harmen Harpal Harsha Harshad Harshal Harshvardhan Hartmut Hartono Hartwig Haruhiko Haruki Haruma Harun Haruo Haruto Harutomo
Harutyun Hary Hasan Hashem Hashmat Hasim Hasnain Hasnul Hassanat Hassane Hasso Hatem Havard Hayao Hayati Hayato Haydar Hayk Hayrettin Hayri Hazem
Hazim Hazrat Hedayatullah Heidar Heihachi Heiki Heikki Heiko Heimo Hein Heiner Heino Heinrich Heinz Heinz-Christian Heizo Hekmatullah Helder Helgi
Helio Hellmuth Helmut Helmuth Helton Hemant Hemanth Hemi Hemin Henare Hendra Hendrikus Hendropriyono Heng Henk Henn Hennadiy Hennie Henning Henrikh
Henrique Henryk Herculano Heri Heribert Herluf Hermenegildo Herminio Hernan Hernani Hersi Heru Hery Herzi Hesam Heshmat Heydar Hezi Hibatullah Hicham
Hichem Hidayat Hidayet Hidde Hideaki Hidefumi Hideharu Hidehiko Hidehiro Hideki Hidemasa Hidenori Hideto Hidetoshi Hideyoshi Hideyuki Hidipo Hien
Hiep Hieronim Hieu Hifikepunye Higino Hikmet Hilaire Hillar Hilmi Himanshu Himanta Hinnerk Hinrich Hipolito Hippolyte Hiralal Hirobumi Hirofumi
Hirohide Hirohiko Hirohito Hirokazu Hiroki Hiromasa Hiromichi Hiromitsu Hiromu Hironobu Hironori Hiroo Hirotaka Hiroto Hirotoshi Hiroya Hiroyasu
Hiroyoshi Hiroyuki Hirsi Hisahito Hisao Hisashi Hisato Hisayoshi Hisham Hishammuddin Hitesh Hitoshi Hiwa Hjalmar Hjortur Hla Hlaudi Hleb Hoang Holger
Homayoun Homero Hongbin Hongbo Hongjun Hongliang Hongtao Hongwei Hongzhi Honore Honorio Hooman Hooshang Hopewell Horatiu Horia Hormoz Hosam Hoseok
Hoshyar Hosni Hossam Hossein Hotman Houari Houman Houshang Houssem Houssine Hovhannes Hovik Hrach Hrachya Hrair Hrant Hrishikesh Hristijan Hristo
Hrithik Hrvoje Hryhoriy Hsien Htet Htin Huajian Huaqing Hubertus Hulusi Humam Humayun Hunor Hursit Husam Husamettin Huseyin Husnu Hussain Hussam
Hussien Huub Huw Huy Iacob Iacopo Iancu Ianis Ib Iba Ibai Ibraheem Ibrahima Ichiro Idan Idham Ido Idrissa Idrus Iestyn Ieuan Ifan Ifeanyi Iftekhar
Iftikhar Ignac Ignas Ignasi Ignasius Ignat Ihab Ihar Iheb Ihor Iikka Iivo Ijaz Ikechukwu Ikenna Iker Ikki Ikrom Ikuo Ilan Ilber Ildar Ilgam Ilgar
Ilia Ilian Ilias Ilie Ilija Ilir Iliya Ilker Ilkka Illia Ilmari Ilpo Ilya Ilyas Imad Imamuddin Imangali Imanol Imants Imed Immo Imre Imtiaz Inacio
Inaki Inderjit Indra Indrajit Indrek Indulis Ingo Ingolf Ingvar Inia Innocenzo Innokenty Inocencio Inon Inzamam Ioan Ioannis Iolo Ionel Ionut Iosif
Iqbal Iraj Irakli Ireneusz Irfan Irrfan Irwan Irwandi Isaias Isaltino Isam Isamu Isao Ishak Ishan Ishant Ishaq Ishfaq Isiaka Isikeli Iskandar
Iskender Isko Iskren Islom Ismael Ismatullah Ismet Ismo Isoroku Israr Issa Issam Isse Issei Issey Issoufou Istvan Itai Italo Itamar Itaru Itay Itzhak
Itzik Iulian Iuliu Iuri Iurie Ivailo Ivane Ivano Ivari Ivars Ivaylo Ivica Ivo Iwan Iwao Iyad Iyiola Izalci Izet Izhar Izzat Izzet Izzettin JaMarcus
Jaafar Jaak Jaakko Jaakob Jaan Jaani Jaanus Jaap Jaap-Jan Jaba Jabari Jabbar Jaber Jabir Jabr Jabu Jabulani Jacek Jacint Jacinto Jaco Jacobus Jacopo
Jacquot Jaden Jadon Jadran Jafar Jagan Jaganmohan Jagat Jagdeep Jagdish Jagmeet Jagmohan Jahangir Jaheim Jahlil Jahongir Jai Jaideep Jailson Jaipal
Jairam Jairo Jairzinho Jaka Jakab Jakaya Jakov Jakrapob Jakub Jakup Jalal Jalaluddin Jalen Jalil Jalmari Jama Jamaluddin Jamar Jamarion Jameel
Jamshed Jamshid Jan-Erik Jan-Kees Jan-Olof Jan-Ove Jan-Peter Janardan Jandir Janez Jani Janio Janko Jannie Janusz Jaobarison Japie Jaques Jarbas Jari
Jari-Matti Jarkko Jarl Jarle Jarmo Jarno Jaromir Jaroslav Jarosław Jaspal Jasprit Jassem Jassim Jasur Jaswant Jatin Jatuporn Jaume Javad Javaris
Javed Javid Javlon Jawad Jawaharlal Jawar Jaxon Jayant Jayanta Jayasurya Jayden Jayesh Jaylen Jean-Baptiste Jean-Bernard Jean-Bertrand Jean-Charles
Jean-Christophe Jean-Claude Jean-David Jean-Eudes Jean-Francois Jean-Frederic Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Max
Jean-Michel Jean-Noel Jean-Paul Jean-Philippe Jean-Rene Jean-Sebastien Jean-Yves Jehangir Jejomar Jekabs Jelani Jelko Jelle Jelmer Jemal Jenaro
Jens-Christian Jens-Frederik Jeppe Jerker Jernej Jeroen Jeronimo Jerzy Jesper Jesuino Jetro Jevgenijs Jeyhun Jhala Jhalanath Jhon Jhonny Jiabao
Jiadong Jiahao Jiajun Jiaming Jianbin Jianbing Jianbo Jianchao Jianfeng Jianguo Jianhua Jianjun Jianli Jianlin Jianming Jianping Jianqiang Jianwei
Jianxin Jianzhong Jibril Jide Jideofor Jiechi Jieqiang Jigme Jignesh Jimin Jimly Jinbao Jindrich Jinggoy Jingguo Jinlong Jinping Jinsong Jintao Jiri
Jiro Jitan Jiten Jitender Jitendra Jitse Jiuhong Jivan Joakim Joaquim Joar Jobst Joca Jochen Joelson Joep Joerg Jofre Johari John-Arne Joji Joko
Jokowi Joma Jonatan Joonas Joop Joost Jop Jordi Jorg Jorgen Joris Jorma Jorn Jorrit Jos Josaia Jose-Maria Josef Josemi Josep Josip Josselin Jost Josu
Josua Josue Jotaro Jouko Joumaa Jouni Jovan Jovenel Jovica Joze Jozias Jozo Jozsef Juampi Juan-Miguel Juancho Juanito Juanjo Juanma Jubril Juca
Juergen Juha Juha-Pekka Juhana Juhani Jukka Jukka-Pekka Julen Juliano Julien Julius-Maada Juliusz Juma Jumaa Jun-Ichiro Junaid Jungkook Junhao
Junichi Junji Junjie Junpei Juntaro Junwei Junya Juozas Juraj Jure Jurg Jurgis Juri Jurica Jurin Juris Jurriaan Jurrien Juscelino Jussi Justas Justo
Jutatip Juvenal Juwan Juwono Juzo Jwan Jyotiraditya Jyri Jyrki Jørgen Jørn Kaan Kaare Kaarel Kaarle Kaarlo Kabelo Kabir Kabiru Kacper Kader Kadir
Kaesang Kagiso Kahin Kaido Kaifu Kaige Kailash Kairat Kais Kaito Kaixuan Kajetan Kaka Kakha Kakhaber Kakhi Kakuei Kakwenza Kalani Kalervo Kalev
Kalevi Kalidou Kallie Kalman Kalonzo Kaloyan Kalraj Kalu Kalusha Kalyan Kamal Kamalesh Kamaruddin Kamau Kambiz Kamehameha Kamel Kami Kamil Kamlesh
Kamo Kamoliddin Kamran Kamuzu Kamyar Kaname Kanat Kanatbek Kanayo Kancha Kanhaiya Kanichi Kanji Kanokrat Kanshi Kantaro Kapil Karan Karapet Karekin
Karem Kariuki Karl-Heinz Karl-Johan Karl-Theodor Karlheinz Karlo Karnail Karni Karrar Karri Karsten Karthik Karti Karun Kashif Kashim Kasit Kaspars
Kasra Kassa Kassem Kassim Kassym-Jomart Kasym Kasım Katsuaki Katsuhiko Katsuhiro Katsuhito Katsuji Katsuki Katsumi Katsunori Katsuo Katsutoshi
Katsuya Katsuyuki Kauahi Kauko Kaur Kausea Kaushal Kaushik Kaveh Kavin Kawhi Kaya Kayitesi Kaykhosrow Kayode Kayvan Kazem Kazimierz Kazmer Kazuaki
Kazufumi Kazuhide Kazuhiko Kazuhiro Kazuhisa Kazuhito Kazuki Kazuma Kazumasa Kazunari Kazunori Kazuo Kazushi Kazushige Kazutaka Kazuto Kazutoshi
Kazuya Kazuyoshi Kazuyuki Kazys Kazım Keanu Kebede Keegan Kees Keigo Keiichi Keiichiro Keiji Keijiro Keishi Keisuke Keita Keitaro Keizo Keld Kelemen
Kemal Kembo Kenan Kenenisa Kengo Kenichi Kenichiro Kenjiro Kenki Kensaku Kenshi Kenshin Kensho Kensuke Kenta Kentaro Kento Kenzaburo Kenzo Keon Kepa
Keqiang Kerem Kerim Kerimcan Keshav Keshawn Keshub Kestutis Ketan Ketil Ketut Keyvan Kgalema Kgosientsho Kgosientso Khachatur Khachik Khadga Khadim
Khairallah Khairat Khairi Khairul Khairullah Khairy Khaldoun Khalifa Khalilou Khalilullah Khaltmaa Khaltmaagiin Khamis Khamtai Khandaker Khaya Khayri
Khazar Khehla Khem Khieu Khil Khoa Khoi Khoren Khosrow Khotso Khulani Khurelbaatar Khurelsukh Khurram Khurshed Khursheed Khurshid Khushwant Khvicha
Kianoush Kiarash Kiattisuk Kibet Kibiwott Kidane Kien Kieran Kiet Kihachiro Kihei Kiichi Kiichiro Kike Kimani Kimi Kimihiro Kimitoshi Kimmo Kimutai
Kinfe Kinji Kinley Kintaro Kinya Kioumars Kipchirchir Kipchoge Kipchumba Kipkemboi Kiplagat Kiplimo Kiprono Kiprop Kipruto Kipsang Kipsigei Kipyego
Kiril Kirill Kirit Kiro Kirti Kishan Kishiro Kishor Kishore Kithure Kittiratt Kiyohiko Kiyohiro Kiyoshi Kiyotaka Kizza Kjartan Kjeld Kjell Kjetil
Klaas Klaas-Jan Klas Klaus-Peter Kleber Klemen Klim Klodian Knud Knut Koba Kobi Kobina Kobsak Kobus Kodai Koen Kohei Koichi Koichiro Koji Kojo Koki
Koksal Kolawole Koldo Komang Komil Kondwani Konosuke Konstantinos Koos Koppany Koray Korbinian Korkut Korn Kornel Kosaku Kosei Koshiro Kosrat Kosta
Kostadin Kostas Kostiantyn Kostis Kostyantyn Kosuke Kota Kotaro Koul Kourosh Koya Koyo Kozim Kozo Krasimir Kreshnik Kresimir Kriengsak Krijn Kripalu
Krishan Krishnan Krisjanis Kristaps Kristijan Kristiyan Kristjan Kristof Krisztian Kriton Krum Krunal Kruno Krunoslav Krystian Krystof Krzysztof
Kuanysh Kubanychbek Kubatbek Kudzanai Kujtim Kulbhushan Kuldip Kulwinder Kumar Kumaraswamy Kumsa Kunal Kunihiko Kunihiro Kunio Kuniyoshi Kunle Kuno
Kurmanbek Kursad Kursat Kusal Kushal Kuzma Kwabena Kwadwo Kwaku Kwamena Kwasi Kweku Kwesi Kyalo Kyaw Kylian Kyohei Kyosti Kyosuke Kyota Kyriacos
Kyriakos Kyrie Kyrylo Kılıc LaMelo LaVar Labib Ladipo Ladislao Ladislas Ladislav Lado Laercio Lage Lahur Laifu Laimdots Laisenia Laith Lajos Lakhan
Lakhbir Lakhdar Lakis Laksamana Lakshman Lal Lalaina Lalit Lalu Lamberto Lambros Lamidi Lamin Lamine Lammert Lanre Lapo Larbi Lasantha Lasha Lasith
Lassana Lasse Lassi Laszlo Lateef Latif Laureano Laurent-Desire Laurentino Laurentiu Laurynas Lautaro Lavrentiy Lavrenty Lawal Laxman Layda Laziz
LeBron LeSean Leander Leandre Leandro Lebo Lech Leendert Leevi Lefter Lefteris Legesse Lekan Lekso Lelisa Lembit Lemma Lencho Lennart Leocadio
Leoluca Leonel Leonty Leopoldo Leos Leping Lesiba Leszek Letlogonolo Letsie Levan Levent Levente Lex Lianghua Liangyu Lianhe Liaqat Liaquat Liban
Libor Liborio Lieven Liguo Lijun Likun Linas Lindani Lindbergh Lindomar Lino Liran Lirim Lisandro Listyo Lito Liudas Livio Liviu Liwei Ljubco Ljube
Ljubisa Ljubo Ljubomir Lluc Lluis Lobsang Lochlann Lodewijk Lodewyk Loek Loic Lojze Loke Lokesh Longxing Lorand Lorcan Lorenz Lorik Lorinc Loris
Lotay Lotfi Lothar Louay Louis-Philippe Loukas Loup Lourenco Lourens Lourival Lovre Lovro Loyiso Luan Luay Lubomir Lubos Luc Ludek Ludger Ludovic
Ludovit Ludwik Luhut Luitpold Luiz Luizinho Luka Lukhanyo Lukman Lulzim Lungi Lungile Lungisa Luol Luong Lusekelo Lutfi Lutfu Lutfullah Luthando Lutz
Luuk Luvsannamsrain Luvuyo Lwazi Lyuben Lyubomir Lyubomyr Lyudmil Ma'a Maajid Maalim Maan Maarten Macaire Macario Macharia Maciej Macky Macsen Madan
Madhav Madhukar Madhusudan Madhusudhan Madi Madis Mael Maged Magne Magno Magnus Magomed Mahad Mahamadou Mahamane Mahamat Mahamudu Mahathir Mahdi
Mahdzir Mahela Mahendra Maher Mahesh Mahfoud Mahfouz Mahfud Mahfuz Mahfuzul Mahinda Mahinder Mahir Mahjoub Mahmood Mahmudullah Mahmudur Mahmut Mahsun
Maido Maikel Mait Maithripala Majak Majed Majid Makar Makarios Makazole Makhan Makhaya Makis Makram Maksim Maksimilian Maksym Maksymilian Malachy
Malam Malan Malaquias Malek Malik Mallikarjun Malo Malong Malusi Mamadou Mamady Mamdouh Mammad Mamman Mammootty Mamoru Mamoudou Mamoun Mamuka Mamy
Manabu Manas Manasa Manasseh Mandla Mandlenkosi Manel Manfredi Mangal Mangala Mangosuthu Manh Mani Manik Manikrao Manish Manjinder Manlio Manne
Manoel Manohar Manoj Manolis Manos Manouchehr Mansour Mansukh Mansur Mantas Manuera Manute Manvendra Maor Maphothela Marat Marc-Andre Marc-Antoine
Marc-Marie Marceau Marcelin Marcelino Marcellin Marcial Marcin Marcio Marcis Marek Margus Mariano Marijan Marijus Marinko Marino Marios Mariusz
Markiyan Markku Marko Marku Marnix Maros Marouane Marshawn Martins Martinus Marton Martti Martynas Marwan Marzuki Masaaki Masafumi Masaharu Masahide
Masahiko Masahiro Masahisa Masahito Masaji Masakazu Masaki Masamichi Masamitsu Masanobu Masanori Masao Masaru Masashi Masataka Masato Masatoshi
Masaya Masayasu Masayoshi Masayuki Masazumi Mashrafe Masood Masrour Massamba Massoud Masud Masuo Masuru Matan Matej Mateusz Matheus Mathews Mathieu
Mathijs Mathis Mathiu Mathole Mathurin Maties Matiu Matjaz Mato Mats Mats-Erik Matthaus Matthijs Mattia Matus Matyas Maulen Maung Mauno Mauri Maurici
Mauro Maxamed Maxime Maximiliano Maximin Mayank Mayeul Maykel Mazen Mazhar Maziar Mazin Mazlan Mazloum Mazlum Mbarak Mbhazima Mbulelo Mbusa Mbuyiseni
Mbwana Mechai Medard Medhat Meelis Meghnad Mehdi Mehmet Mehran Mehrdad Mehrzad Meindert Meinhard Meinrad Mekonnen Melaku Melchior Melchiorre Melchor
Meles Melese Melih Melik Meliton Melkamu Melle Menachem Menahem Menelaos Menelik Mengistu Menno Menzi Merab Merera Mergim Meric Mert Mesfin Mesrop
Messaoud Mesut Metehan Metin Metua Mevlut Mher Mian Micha Michalis Michał Michelangelo Michiel Michihiko Michihiro Michinori Michio Mickael
Mieczysław Miftah Migjen Migz Miha Mihael Mihai Mihail Mihailo Mihajlo Mihalis Mihaly Mihir Mihkel Mihnea Mihran Miika Mijat Mikalai Mikayil Mikheil
Mikio Mikis Mikita Mikk Mikko Miklos Mikola Mikołaj Mikulas Milen Milenko Milind Milivoje Miljan Milkha Miloje Milojko Milomir Milorad Milos Miloslav
Miloud Miltiadis Milutin Minas Mindaugas Mindia Minghao Mingma Mingxing Mingyuan Mingzhe Minh Minho Minoru Mintimer Miodrag Miquel Mir-Hossein
Miralem Mircea Mirco Mirko Miro Miron Miroslav Mirosław Mirsad Miruts Mirwais Mirza Mirziyo Misagh Misel Mishaal Mishal Miso Mithat Mithun Mitja
Mitrofan Mitsuaki Mitsugu Mitsuharu Mitsuhiko Mitsuhiro Mitsunori Mitsuo Mitsuru Mitsuteru Mitsutoshi Mitsuyoshi Mkhitar Mkrtich Mladen Mluleki
Mlungisi Mmusi Moacir Moaz Mochamad Mochtar Modestas Modeste Modibo Modou Modu Moeen Moeldoko Moez Mogens Mohamad Mohammad-Ali Mohammad-Bagher
Mohammad-Javad Mohammad-Reza Mohammadreza Mohamud Mohan Mohanlal Mohd Mohib Mohit Mohiuddin Mohsen Mohsin Moin Mojmir Mojtaba Mokgweetsi Mokhethi
Mokhtar Moktar Momchil Momcilo Mominul Momir Momodou Moncef Mondher Mongi Montasser Montrezl Mordechai Morihei Morihiro Morio Morne Morteza Mosaab
Mosebenzi Moshiur Moshoeshoe Moshood Mosinet Mosiuoa Mostafa Mothetjoa Moti Motilal Motiur Motohiko Motohiro Motoki Motoo Motsoahae Motti Mouath
Mouaz Mouin Moulana Moulay Mouloud Mounir Mourad Moussa Moustafa Moustapha Movses Mozammel Mstislav Mswati Mthandeni Mthuli Mthunzi Muadh Muamer
Muammer Muayyad Muaz Mubarak Mubariz Mubashir Mufid Mugabo Mugisha Mugur Muhadjir Muhamed Muhammadali Muhammadu Muhammed Muhammet Muhanad Muhannad
Muharrem Muhiddin Muhire Muhittin Muhlis Muhoho Muhoozi Muhsin Muhyiddin Mujeeb Mujib Mujibur Mukesh Mukhamedzhan Mukhtar Mukremin Muktar Mukul
Mukund Mulatu Mulayam Muliaman Mulugeta Mumin Munarman Munawar Munetaka Munir Munish Munkhbayar Munther Munyaradzi Muqtada Murad Murali Muralitharan
Murat Murathan Murli Murtala Murtaza Murugan Musa Musab Musalia Musallam Musallem Mushahid Mushfiqur Mushtaq Musibau Musiliu Muslum Mustafizur Mutahi
Mutaz Muthanna Mutlaq Mutsuo Muttiah Mutua Mutula Muzaffar Muzaffer Mwai Mwangi Mwansa Mwigulu Myint Mykhailo Mykhaylo Mykola Mykolas Mykyta Myrat
Myroslav Mzilikazi Mzwandile Mzwanele N'Golo Naas Nabeel Nabih Nabil Nabor Nacer Nachman Nacho Naci Nadeem Nader Nadhir Nadiem Nadim Nae Naeem Nafiz
Naftali Naga Nagarjuna Nageswara Naglis Nahuel Naif Naim Naina Naing Nairo Najee Najeeb Naji Najibullah Najm Nakul Namadi Namal Nambaryn Namig
Namjoon Namık Nandan Nandkishore Nando Nangolo Nangyal Nano Naohiko Naohiro Naohisa Naohito Naoise Naoki Naomichi Naotaka Naoto Naoya Naoyuki
Naqibullah Naquan Narayan Narayana Narayanan Narayanasamy Narciso Narek Naresh Nariaki Narinder Narottam Naruhito Nasaruddin Naseem Naseer
Naseeruddin Naser Nasir Nasiru Nasiruddin Nasr Nasreddine Nasri Nasrollah Nasrudin Nasrullah Nassim Nassir Natan Natig Natnael Natsagiin Nattawut
Natthawut Navdeep Naveed Naveen Navid Navin Navjot Nawab Nawaf Nawaz Nawazuddin Nawwaf Nayan Nayden Nayef Nazar Nazario Nazih Nazim Nazmi Nazmul
Nazri Nazzareno Nazım Ndayishimiye Ndindi Ndumiso Ndungu Nebiat Nebojsa Necati Necdet Nechirvan Necip Necmettin Necmi Neculai Nedeljko Nedzad
Neelakantan Neels Neeraj Nega Negasso Negussie Nehemia Nejat Nejc Nektarios Nello Nelu Nemanja Nemesio Nenad Neoklis Nepomuk Nereo Nerijus Netanel
Neto Netumbo Neven Nexhmi Neymar Ngabo Nghia Ngonidzashe Ngugi Ngunjiri Nguyen Nhan Nhial Nicanor Nicephore Nicklas Nicolae Nicolo Nicomedes Nicos
Nicu Nicusor Nigussie Nihad Nihat Nii Niilo Nijaz Nik Nikhil Nikica Nikitas Niklas Nikolaas Nikolaj Nikolay Nikoloz Nikora Niksa Nilesh Nilo
Nils-Petter Nilton Nima Nimr Nimrod Nims Nir Niranjan Nirav Nirmal Nishan Nishant Nishikant Nissim Nitin Nitish Niyazi Niyonzima Nizam Nizar Njabulo
Njal Njoroge Njuguna Nkosana Nkosinathi Nkurunziza Nnaemeka Nnamdi Noboru Nobuaki Nobuhiko Nobuhiro Nobuhito Nobukazu Nobuo Nobutaka Nobuteru Nobuya
Nobuyoshi Nobuyuki Nodar Nodir Nodirbek Noorullah Noppadon Norberto Norihiko Norihiro Norihito Norikazu Norio Noritaka Noriyoshi Noriyuki Normunds
Norov Nosrat Noureddine Nouri Novak Novruzali Nqobizitha Nripendra Ntsikelelo Ntwali Nugroho Nuh Nuhu Numan Nuno Nunzio Nuon Nuradin Nurdin Nurettin
Nuri Nurlan Nurmagomed Nurmukhamed Nursultan Nuru Nuwan Nyan Nyesom Nyoman Nzeyimana Nzioki Obafemi Obaid Obaidul Obaidullah Obert Obi Obinna Obiora
Obrad Ochieng Ockert Octavi Octavian Octavio Odair Oded Odhiambo Odhran Odil Odilon Odon Odongo Odumegwu Oduor Odysseas Odysseus Ofek Ofer Ofir
Ogbonna Ogbonnaya Ogbuagu Ognian Ognjen Ognyan Oguz Oguzhan Ohad Oier Oisin Ojars Ojwang Okan Okechukwu Okello Okey Okezie Okoth Oktay Okwudili
Olabode Oladimeji Oladipo Olafur Olamide Olanrewaju Olasunkanmi Olavi Olavo Olcay Oldrich Ole-Gunnar Oleg Olegario Olegs Oleguer Oleh Oleksii Oleksiy
Olev Olexandr Olivio Ollanta Olle Olli Olof Olubunmi Olufemi Olukayode Olumide Oluseyi Oluwaseyi Oluwole Olzhas Omari Omelyan Omid Omkar Omondi
Omoyele Omprakash Omran Omri Ondrej Oner Onik Onn Onni Onno Onofre Onofrio Onur Onyango Onyekachi Opeyemi Opio Opiyo Oralkhan Orest Oreste Orestes
Orhan Ori Oriol Orji Orkhan Orkun Orlin Osagie Osamu Osei Osinachi Osip Osita Oskar Osman Osmar Osmo Osoble Ossi Ossufo Ostap Osten Osvaldo Oswaldo
Otabek Otakar Otar Otavio Otello Othman Otieno Otilio Otmar Otoya Otso Ottar Ottavio Ottmar Ouma Oumar Oupa Ousainou Ousmane Oussama Ove Ovidijs
Ovidio Ovidiu Owain Owino Owoicho Owuor Oybek Oystein Oyun-Erdene Ozan Ozcan Ozdemir Ozhan Paata Paavo Pacome Pakalani Pakalitha Palden Palle Palmiro
Panagiotis Panayiotis Pandeli Panfilo Panhavuth Panitan Pankaj Panos Pantelis Panupong Pape Papiss Parag Parakala Paran Paresh Parham Parimal Parit
Parkash Parminder Parsa Partha Parthasarathy Parthiv Parvesh Parvez Parviz Paschalis Pascual Pasi Pasqual Patasse Pato Patrik Patxi Paul-Henri
Paulinho Paulino Paulius Pauls Pavle Pavlo Pavlos Pavol Pawan Paweł Payam Pearse Pedram Pedrinho Peeter Pehr Peidong Peiyan Pejman Peju Pekka Pekko
Pelayo Pelle Pencho Peni Penpa Pentti Per-Erik Per-Mathias Per-Olof Pere Perfecto Pericles Perico Perikles Pero Perrance Pertti Perttu Pervaiz Pervez
Petar Peteris Petko Petras Petre Petri Petrit Petronio Petros Petru Petter Peyman Peđa Phankham Pharrell Phay Phelekezela Philibert Philipp Phong Phu
Phuc Phumelela Phumlani Phumtham Phurba Piercamillo Pierferdinando Pierfrancesco Pierluigi Piero Pierre-Andre Pierre-Claver Pierre-Emmanuel
Pierre-Louis Pierre-Yves Piersilvio Piet Pietari Pieter-Dirk Pieter-Jan Pieter-Steph Pim Pinaki Pinarayi Pini Pino Pio Pipo Pirmin Piruz Piyabutr
Piyush Pjeter Placide Placido Plamen Platon Plinio Plodprasop Polat Policarpo Polykarpos Ponc Pontus Porfirio Potap Pouria Pouya Povilas Prabhakar
Prabhakaran Prabhas Prabhat Prabhu Prabir Prabodh Prabowo Prachanda Pradeep Pradip Pradyumna Prafull Prafulla Prahlad Prakash Pralhad Pramod
Pramoedya Pramono Pranab Pranav Pranay Prasad Prasanna Prasanth Prasetyo Prashant Prashanth Prasun Pratap Prateek Pratik Pratikno Praveen Pravin
Prawit Prayut Prayuth Preben Predrag Prem Premchand Premysl Pridi Pridiyathorn Priit Primitivo Primoz Prithvi Prithviraj Priyaranjan Prodromos
Prokhor Prokop Prokopis Prospero Prudencio Przemysław Puneet Puneeth Punsalmaagiin Purnomo Purushottam Pushkar Pushpendra Putu Pyae Qais Qaiser Qamar
Qasem Qasim Qassem Qassim Qazi Qichen Qinghong Qinglin Qingshan Qishan Qiwei Qodir Qohir Quadree Quan Quang Quavo Qudratullah Quett Quico Quim Quino
Quinten Quintino Quique Quoc Qusay Quy Raad Rabah Rabie Rabindranath Rabiu Rachad Rached Rachid Rachmat Radamel Radan Rade Radek Radik Radim Radion
Radivoje Radko Radmilo Rado Radoje Radoman Radomir Radoslav Radostin Radosław Radovan Radu Radwan Raed Raekwon Rafat Rafał Raffaele Raffi Rafiah
Rafic Rafid Rafik Rafiq Rafiqul Rafizi Raghav Raghavendra Raghib Raghu Raghubar Raghuram Raghuvansh Rahat Rahim Rahmat Rahmatullah Rahmon Rahul Rai
Raif Raimo Raimon Raimonds Raimundas Rais Rait Raivis Raivo Raizo Raj Raja Rajab Rajabu Rajan Rajat Rajdeep Rajeev Rajendra Rajendran Rajesh Raji
Rajinder Rajinikanth Rajko Rajkumar Rajmohan Rajnath Rajpal Rajyavardhan Rakan Rakesh Rakhat Ramachandra Ramachandran Ramadhani Ramakant Ramakrishna
Raman Ramana Ramanathan Ramazan Ramdas Ramdev Ramesh Rameshwar Ramez Rami Ramil Ramin Ramiro Ramiz Ramlal Ramnaresh Ramnath Ramunas Ramush Ramvilas
Ramy Ramzan Ramzi Ranbir Randeep Randhir Ranganath Rangel Rangin Rangsiman Raniero Ranil Ranjan Ranjit Ranjith Ranko Ranveer Rashaad Rashad Rashawn
Rashed Rasheed Rasim Rasit Rasmus Rasoul Rassie Rastislav Rasul Ratan Ratko Ratmir Rauf Rauff Raufu Rauno Ravichandran Ravinder Ravindra Raviraj
Ravishankar Ravshan Rawiri Raymundo Raz Razak Razvan Re'em Reber Rebwar Recai Reda Redha Redouane Redwan Redzuan Refaat Refah Refik Regis Regulo
Rehman Reiji Reijo Reima Reimund Reiner Reinhart Reinier Relu Remigijus Remigio Remo Remzi Renan Renat Renzhi Renzo Reto Revaz Rewi Rexhep Reynaldo
Reza Rezaul Rezo Rezso Rhodri Rhun Rhydian Riaan Riad Riadh Riaz Ribal Ricardinho Ridha Ridwan Riek Rien Rifaat Rifat Rigathi Rigo Rigoberto Rihards
Riho Rija Rikard Rikiya Riku Rikuto Rilwan Rimantas Rimvydas Rinchen Rinus Rishabh Rishad Rishi Risto Riteish Ritesh Rithy Ritwik Rivo Riyad Riyaz
Rizal Rizgar Rizieq Rizk Rizwan Roald Roberts Robinho Robson Rocco Rochas Rodante Rodion Rodrigue Roei Roel Roelof Rogelio Rohan Rohinton Rohit
Rohith Rohullah Rok Rokas Rokuro Rolandas Rolands Romano Romaric Romario Romas Romero Romeu Romildo Romolo Romuald Romualdas Romualdo Romulo Romulus
Ronahi Ronaldinho Ronaldo Ronan Ronen Rongji Roni Roope Ropati Roque Rosendo Roshan Rosli Rossen Rostislav Rostyslav Rotimi Rouhollah Rouzbeh Rovshan
Rrahman Ruairi Ruari Ruaridh Ruatapu Ruchan Rudi Rudiantara Ruedi Ruediger Rufat Rufino Rufo Rugare Ruggero Ruhollah Ruhul Ruihuan Rulo Rumen Runar
Rupiah Rusen Ruslan Rustam Rustami Rustem Rustu Rustum Rutilio Ruturaj Ruud Ryohei Ryoichi Ryoji Ryoma Ryosuke Ryota Ryotaro Ryoya Ryoyu Rysbek
Ryszard Ryuhei Ryuichi Ryuji Ryujiro Ryuma Ryunosuke Ryusei Ryusuke Ryuta Ryutaro Ryuto Ryuzo Rıdvan Rıza Saacid Saadallah Saadeddine Saadi
Sabahattin Saban Sabin Sabri Sabry Saburo Sachin Sadaharu Sadakazu Sadanand Sadananda Sadao Sadek Sadeq Sadik Sadio Sadiq Sadullah Sadyr Sadık Saeb
Saeed Saeid Saeksan Safdar Safet Safwan Sagi Sagui Sahil Sahin Sahr Saidjon Saif Saifeddine Saifuddin Saifulbahri Saifullah Sait Sajeeb Sajid Sajith
Sajjad Sakari Sakdipat Sakib Sakir Saksayam Saku Salah Salaheddine Salahuddin Salam Saleh Sali Salif Salih Salil Salmin Salum Salva Samad Samak Saman
Samat Sambit Samdhong Sameer Sameh Samet Sami Samih Samil Samiullah Samnang Samora Samory Sampath Sampo Samsuri Samu Samuli Samura Samvel Samy Sanan
Sanath Sandeep Sandiaga Sandile Sandip Sandis Sani Sanjar Sanjay Sanjeev Sanjiv Sanjoy Sanju Sankar Sankaran Sanket Sansern Santanu Sante Santeri
Santhosh Santi Santino Santosh Santtu Sanusi Sanzhar Saparmurat Saqr Sarath Sarbananda Sardar Sardor Sarfaraz Sarfraz Sargis Sarhan Sarkis Sartaj
Sarunas Sarvar Sarvepalli Sasan Sathya Satish Satnam Satoru Satoshi Satpal Sattam Sattar Saturnino Satyajit Satyam Satyapal Satyendar Satyendra Sauli
Saulius Saulo Saulos Saurabh Saurav Savas Savely Savenaca Saverio Savo Savva Savvas Sayed Sayeed Sayyed Sayyid Schalk Sead Seamas Seanie Seare
Sebastia Sebastiao Sebastijan Sebghatullah Sebhat Sedat Sediq Sediqullah Sefa Segun Seif Seifu Seigo Seiichi Seiichiro Seiji Seijiro Seiki Seishi
Seishiro Seita Seitaro Seiya Sejad Sekou Selahattin Selami Selcuk Selemani Selemon Selim Sello Semih Semisi Semyon Senad Senan Sener Senol Senzo
Seokjin Sepp Seppo Septimiu Serafin Serajuddin Serdar Seretse Serghei Sergi Sergii Sergiu Sergo Serhan Serhat Serhii Serhiy Serik Serkan Sertac
Servaas Servando Servet Seryozha Serzh Setsuo Settimio Setya Seun Sevak Severiano Severin Severino Severo Seydou Seyfettin Seyfi Seyi Seyit Seymur
Seyoum Seyum Sezai Sezer Sezgin Sfiso Shaaban Shadab Shafie Shafiq Shafiqul Shafiqullah Shafqat Shahab Shahabuddin Shahbaz Shaher Shahid Shahidan
Shahidul Shahin Shahnawaz Shahram Shahriar Shahril Shahriyar Shahrokh Shahrooz Shahrukh Shahzad Shahzaib Shai Shakeel Shakib Shakil Shakir Shakti
Shalva Shamil Shamshad Shamsher Shamsul Shankar Shantanu Shaohua Shaoqi Shapour Shaquem Shaquille Sharad Sharafuddin Sharath Shardul Sharmarke
Shashank Shatrughan Shaul Shavendra Shavkat Shawki Shawqi Shayan Shefqet Sheharyar Shehbaz Shehu Shehzad Shekhar Shengli Shengyou Sherali Sherif
Sherko Shershah Sherzod Shibu Shiferaw Shigang Shigeaki Shigefumi Shigehiro Shigeki Shigemi Shigenobu Shigenori Shigeo Shigeru Shigetoshi Shigeyoshi
Shigeyuki Shihab Shikhar Shimelis Shimon Shimshon Shingo Shinichi Shinichiro Shinji Shinjiro Shinkichi Shinnosuke Shinpei Shinsuke Shintaro Shinya
Shiping Shiro Shiv Shivam Shivkumar Shivraj Shivshankar Shixiong Shiyou Shizuo Shkelzen Shlomi Shlomo Shmuel Shmulik Shoaib Shogo Shohei Shohruh
Shoichi Shoichiro Shoji Shojiro Shosuke Shota Shotaro Shounak Shouxin Shoya Shozo Shpend Shreyas Shrikant Shubham Shubhman Shubman Shugang Shuhei
Shuichi Shuichiro Shujaat Shuji Shukhrat Shulin Shunda Shunichi Shunichiro Shunji Shunpei Shunsuke Shuntaro Shunya Shuqing Shusaku Shusuke Shuta
Shuya Shuzo Shyam Siad Sialeataongo Siamak Siaosi Siavash Sidarto Siddaramaiah Siddharth Siddhartha Siddique Sidharth Sidiki Sidnei Siebe Siegbert
Siegmar Siegmund Siem Sietse Sifiso Sigge Sigit Sigitas Sigmar Sigmundur Sigurd Sigurdur Sigurður Sigvald Sihle Siim Sikandar Sileshi Silverio
Silvestre Silvestro Silvino Silviu Simao Simas Simbarashe Simcha Simen Simo Simos Simphiwe Sina Sinan Sindri Sinisa Sion Sione Siosaia Sipan
Siphesihle Siphiwe Siphiwo Sipho Sirajuddin Sirajul Sirel Siro Sirojiddin Sirous Sisay Sitaram Siteny Sithembile Sithu Sitiveni Sivert Sixten Sixto
Siya Siyabonga Siyabulela Siyad Siyamend Siyuan Sizwe Sjaak Sjoerd Sjors Skender Slamet Slaven Slavi Slavisa Slavko Slavomir Slobodan Smail Smbat
Snorre Snorri Sodiq Soe Soeharto Sofiane Sofus Sofyan Sohail Soheil Sohrab Soichi Soichiro Sokha Sokhonn Sokol Sokratis Sombat Sombath Somchai
Somkiat Somkid Somnath Sompong Somsak Sondhi Sondre Soner Sonexay Songezo Sonke Sonthi Sooronbay Sophal Sopheap Sorayuth Soren Sorin Soroush Sosthene
Sosuke Sota Sotaro Sothea Sotirios Sotiris Soufiane Soulaiman Souleymane Soumaila Soumitra Soumya Sourav Spartaco Spartak Spasoje Spyridon Spyros
Srdan Srdjan Srecko Sreesanth Srettha Sridhar Srikanth Srinivas Srinivasa Srinivasan Srđan Ssemujju Staffan Stamatis Stanimir Stanislav Stanisław
Stanko Stasys Stathis Stef Stefanos Stefanus Stein Steinar Steingrimur Stelian Stelios Stellan Sten Stepan Stephane Stergios Stevan Stevica Stevo
Stian Stieg Stig Stijn Stipe Stjepan Stojan Stoyan Stoycho Strahinja Sture Styrbjorn Suat Subhas Subhash Subhi Subra Subramaniam Subramanian
Subramaniyan Subrata Sudarshan Sudesh Sudhakar Sudhanshu Sudheendra Sudhir Sudip Sudirman Sueo Sufian Sufmi Sugata Suhail Suhaimi Suharso Suhayl
Sujit Sujiwo Sujoy Sukarno Sukhbaatar Sukhbir Sukhdeep Sukhdev Sukhvinder Sukhwinder Sukru Sukumar Sulaiman Sulak Sulayman Suleiman Sulejman Sulev
Suleyman Sumanth Sumeet Sumer Sumit Sundeep Sunder Sune Suniel Sunil Sunjay Sunkanmi Sunnat Suprakash Surachai Surakiart Surangel Surapong Surayud
Suren Surender Surendra Suresh Sureyya Surinder Surjit Surya Suryakumar Suryo Sushant Susheel Sushil Susilo Susumu Suthep Suthin Sutopo Svante
Svatopluk Svein Sveinn Sven-Goran Sverker Sverre Svetislav Svetlin Svetoslav Svetozar Sviatoslav Svyatoslav Swapan Swapnil Swaroop Syafrie Syafruddin
Syahir Sybrand Sybren Syed Sylvain Sylvestre Sylwester Szabolcs Szilard Szilveszter Szymon Søren Sıddık Sırrı Sławomir Taavet Taavi Taban Tabare
Tabish Tadaaki Tadahiko Tadahiro Tadahito Tadamichi Tadamori Tadao Tadas Tadashi Tadatoshi Tadayoshi Tadayuki Taddese Tadej Tadesse Tadeusz Tadhg
Tado Taehyung Tafese Tage Taghi Taha Tahar Taher Tahina Tahir Tahsin Taib Taichi Taieb Taiga Taiji Taijul Taiki Taimur Taira Taisei Taishi Taisto
Taisuke Taito Taiyo Taizo Tajudeen Takaaki Takafumi Takaharu Takahide Takahiko Takahiro Takahisa Takahito Takaki Takamasa Takamitsu Takanobu Takanori
Takao Takashi Takato Takatoshi Takaya Takayoshi Takayuki Takehiko Takehiro Takehito Takeo Takeru Taketo Takeyoshi Takis Takiyuddin Takudzwa Takuma
Takumi Takumu Takuro Takuto Takuya Talal Talant Talat Taleh Talgat Talha Talib Tamati Tamaz Tamba Tamer Tamim Tamir Tamirat Tamotsu Tamrat Tanaka
Tanasak Tancrede Tancredo Tanel Taneli Taner Taneti Tanguy Tanju Tankred Tanmay Tansel Tanveer Taofeek Tapan Tapani Tapio Tapiwa Taras Tarcisio Tarek
Tareq Tariel Tarik Tarique Tarjei Tarkan Tarmo Taro Tarun Tarık Tashi Tasos Tassos Tathagata Tato Tatsuhiko Tatsuhiro Tatsuji Tatsuki Tatsuma Tatsumi
Tatsunori Tatsuo Tatsuro Tatsushi Tatsuya Tatsuyuki Tatu Taufa Taufik Taufiq Taulant Taulat Tauno Tavaris Tavo Tawanda Tawfik Tawfiq Taye Tayeb
Tayfun Tayfur Taylan Tayshaun Tazio Tebogo Teboho Tedo Teemu Tefera Teiji Teijo Teimuraz Tejan Tejas Tejashwi Tejasvi Tejpal Tekeste Tekin Tekle
Teklu Tele Telmo Temba Temel Temesgen Temirlan Temur Tengiz Tengku Tenzing Teo Teodorin Teofilo Teotonio Teppei Teppo Terje Tero Tertius Teruaki
Teruhiko Teruhisa Teruo Teruyuki Tesfalem Tesfaye Teshome Teten Tetsu Tetsuji Tetsuo Tetsuro Tetsushi Tetsuya Tetsuzo Teun Teunis Teuvo Tevfik Tevita
Tewodros Tewolde Thaawar Thabang Thach Thaer Thage Thaksin Thamer Thami Thamsanqa Thanakorn Thanasis Thanathorn Thang Thanh Thanin Thanom Thanos
Thant Tharaka Tharit Thawatchai Thaworn Thein Themba Thembinkosi Themistoklis Theocharis Theodoros Theodosis Theofilos Theoneste Theophile Thiago
Thibault Thien Thierry Thijs Thilak Thilo Thinh Thione Thirumavalavan Thitinan Thodoris Thon Thongchai Thongloun Thorben Thorbjorn Thorbjørn Thore
Thorleif Thrasyvoulos Thuan Thulani Thulas Thun Thupten Thura Thymios Tiago Tianfu Tiankai Tianming Tiberio Tiberiu Tibor Tiburcio Tidjane Tiebile
Tiemen Tiemoko Tien Tieniu Tiernan Tiesj Tigran Tihomir Tiit Tijmen Tikhon Tilahun Tilak Tilen Tilman Tilo Timo Timoci Timofey Timotej Timucin Timur
Tinashe Tino Tirso Titouan Titu Tivadar Tiyani Tjahjo Tjalling Tjark Tjeerd Toan Todor Tofail Tofig Tohir Toivo Tokhtar Tokio Toktogul Tokuji Tokuo
Tolga Tolgahan Tolu Tolunay Tomasi Tomasz Tomaz Tomer Tomio Tomislav Tommaso Tomo Tomoaki Tomofumi Tomoharu Tomohiko Tomohiro Tomohisa Tomoji
Tomokazu Tomoki Tomonobu Tomonori Tomoya Tomoyasu Tomoyoshi Tomoyuki Tonatiuh Tongai Tonis Tono Tonu Toomas Toon Tope Topi Tor-Arne Torben Torbjorn
Torbjørn Torfinn Torgeir Torgny Toribio Torkel Torleif Tornike Torstein Torsten Toru Torvald Toshiaki Toshiharu Toshihide Toshihiro Toshihisa
Toshihito Toshikazu Toshiki Toshimasa Toshimitsu Toshinobu Toshinori Toshio Toshiro Toshitaka Toshiya Toshiyuki Toto Touraj Tovo Traian Trajko
Traugott Travon Traycho Trayvon Trevon Triawan Tripat Troels Trofim Trond Trong Truls Trung Truong Tryggve Tryggvi Trygve Trym Tsachi Tsadkan
Tsakhiagiin Tsegaye Tsend Tsewang Tshediso Tshepo Tshilidzi Tsietsi Tsuneo Tsutomu Tsuyoshi Tsvetan Tsvetomir Tuan Tudur Tugrul Tuheitia Tuila'epa
Tuilaepa Tukur Tulio Tullio Tunc Tuncay Tuncel Tuncer Tundu Tung Tunji Tunku Tuomas Tuomo Tural Turan Turar Turgay Turgut Turhan Turki Turlough
Tushar Tuukka Tuure Tuvia Tuvshin Txema Tycho Tymofiy Tymoteusz Tyree Tyreek Tyrell Tyrese Tyus Tzachi Tzahi Tzvi Ubaid Ubaldo Ubiratan Uchechukwu
Udai Uday Udayanidhi Uddhav Udit Udo Udom Udomdej Ueli Ugis Ugochukwu Ugur Ugyen Uilleam Ujjal Ujjwal Ukhnaagiin Ukko Uku Ulan Ulas Uldis Ulisse
Ulisses Ullrich Ulrik Ulugbek Ulysse Umar Umarali Umaro Umaru Umesh Umetaro Umit Umut Unai Unal Upendra Upul Urho Urko Urmas Uros Urs Usain Usama
Usman Uthman Utkarsh Utkir Utku Utkur Uttam Uwe Uygar Vache Vadim Vadym Vaea Vagelis Vagharshak Vagif Vagn Vahagn Vahan Vahap Vahdettin Vahe Vahid
Vahram Vahur Vaibhav Vaidas Vaidotas Vaiko Vaino Vajiralongkorn Vakhtang Valdas Valdemaras Valdemir Valdir Valdis Valdo Valentyn Valere Valeri
Valeriano Valerii Valerio Valeriu Valeriy Vali Valon Valter Valters Valtteri Vang Vangelis Vannak Vano Varavara Vardan Vardges Varney Vartan Varujan
Varun Varuzhan Vasant Vasco Vasgen Vasif Vasil Vasile Vasileios Vasilije Vasiliy Vassilios Vassilis Vasudev Vasyl Vavrinec Vazgen Vazha Veasna Vedat
Vedran Veerappa Vegard Veijo Veikko Veit Velaphi Velenkosini Veli Veli-Matti Velimir Velizar Veljko Velupillai Venancio Veniamin Venkaiah Venkat
Venkata Venkatesh Venkatraman Ventsislav Venugopal Verner Vesa Veselin Veysel Veysi Viacheslav Vianney Vicenc Vicent Vicente Victorien Vidar Vidas
Vidoje Vidyasagar Viesturs Vigen Viggo Vihtori Vijay Vijayakant Vijayan Vijender Vikas Vikash Vikram Vikramaditya Vikrant Viktoras Viktors Vilem
Vilhelm Vilhjalmur Vilho Viliam Viliame Viliami Vilis Vilius Viljo Villads Ville Villu Villy Vilmos Vilnis Vimal Vinay Vinayak Vincenzo Vinh Vinicius
Vinko Viorel Vipin Vipul Virabongsa Virat Virbhadra Viren Virender Virendra Virgilijus Virginio Visal Visar Vishal Vishnu Vishvajit Vishwanath
Vissarion Viswanathan Vitale Vitali Vitaliano Vitalii Vitalik Vitaliy Vitaly Vitezslav Vitold Vitomir Vitor Vitorino Vittorino Vivek Vivekananda
Vjekoslav Vladan Vlade Vladimiro Vladislav Vladlen Vlado Vladyslav Vlassis Vlastimil Vlatko Voitto Vojin Vojislav Vojtech Volkan Volker Volkmar
Volodya Vontae Vorayuth Voreqe Vratislav Vsevolod Vugar Vuk Vukasin Vuong Vusi Vuyani Vuyo Vuyolwethu Vyacheslav Vygaudas Vytautas Vytenis Wacław
Wadah Waddah Wadih Wael Wafiq Wafula Waheed Wahid Wahidullah Wahyu Waisale Waisea Wajdi Wajid Wakil Waleed Walid Wanchai Wandayi Wande Wanderley
Wandile Wanindu Wanyama Waqa Waqar Warsame Waseem Wasim Wassim Watana Wataru Wawan Waweru Wawrzyniec Weidong Weifeng Weiguo Weihua Weijie Weijun
Weilin Weimin Weiming Weiping Weiqiang Weixing Weizhong Welton Wenbin Wenbo Wenceslao Wendelin Weng Wenhua Wenjie Wenliang Wenlong Wenming Wenping
Wentao Wenxue Wenyuan Wenzel Wenzhong Wichai Widodo Wiebe Wieland Wiesław Wigberto Wijnand Wiktor Wikus Wilfredo Wilfrido Wilfried Willem-Alexander
Willian Wim Wimal Wincenty Winfried Wiranto Wirathu Wiremu Wiroj Wisam Wissam Wissanu Witold Wladimiro Wojciech Wolde Woldu Wole Wolf-Dieter Wolfram
Wolter Wondimu Wopke Worawat Workneh Worku Wout Wouter Wubshet Wuilmer Wulf Wunna Wyclef Wycliffe Wynand Władysław Włodzimierz Xabi Xabier Xanana
Xander Xavi Xenofon Xhelal Xherdan Xiangdong Xianglin Xiangping Xianming Xianzhi Xiaobing Xiaobo Xiaochuan Xiaodong Xiaofeng Xiaogang Xiaohua Xiaohui
Xiaojun Xiaolin Xiaolong Xiaoming Xiaoping Xiaosong Xiaotong Xiaowei Xiaoxian Xiaoyi Xilai Ximing Xinmin Xolani Xolile Xose Xuebin Xuecheng Xuedong
Xuefeng Xuejun Xueliang Xueping Xuewen Xzavier Yaakov Yacoub Yadollah Yago Yahia Yahya Yair Yaka Yakir Yakiv Yakov Yakubu Yakup Yalcın Yalım Yaman
Yanaki Yanbin Yandong Yane Yangel Yanis Yaniv Yanjun Yanlin Yanming Yann Yannick Yannis Yaobang Yaoting Yaqoub Yared Yariv Yaron Yaroslav Yasar Yaser
Yash Yashar Yashasvi Yashpal Yashwant Yasiel Yasin Yasir Yasonna Yassin Yassine Yassir Yasuaki Yasufumi Yasuhide Yasuhiko Yasuhiro Yasuhisa Yasuhito
Yasujiro Yasuke Yasumasa Yasunari Yasunobu Yasunori Yasuo Yasushi Yasutaka Yasutoshi Yasuyuki Yavor Yavuz Yaya Yayo Yazan Yazid Yechiel Yediyurappa
Yeferson Yefim Yegor Yehezkel Yehiel Yehoshua Yehuda Yehudah Yeison Yekta Yemane Yemelyan Yemi Yerlan Yermek Yerry Yerzhan Yeshayahu Yevgeni Yevgeny
Yevhen Yevhenii Yevheniy Yevno Yiannis Yibo Yifan Yigal Yigit Yigong Yilma Yiming Yimou Yinager Yingjie Yinka Yiorgos Yiqin Yishai Yishay Yisrael
Yisroel Yitzchak Yitzhak Yiwei Yizhar Yizhou Ylber Ylli Yme Ymer Yoann Yoav Yochai Yoel Yoenis Yogendra Yogesh Yogi Yohai Yohan Yohann Yohannes Yohei
Yoichi Yoichiro Yoji Yonas Yonatan Yongchang Yonggang Yonghong Yongjian Yongjun Yongkang Yongle Yongming Yongping Yongqiang Yongsheng Yoni Yoongi
Yoram Yordan Yordenis Yosef Yosei Yoshiaki Yoshifumi Yoshiharu Yoshihide Yoshihiro Yoshihisa Yoshihito Yoshikazu Yoshiki Yoshimasa Yoshimitsu
Yoshinobu Yoshinori Yoshio Yoshiro Yoshitaka Yoshito Yoshitomo Yoshitsugu Yoshiyasu Yoshiyuki Yossef Yossi Yosuke Yosvany Yota Yotam Youcef Youlin
Younes Younis Yousaf Yousef Yousif Youssof Youssouf Yousuf Youwei Yrjo Yuanchao Yuankai Yuanpei Yucai Yucel Yudai Yudi Yufeng Yugo Yuhao Yuhei Yuichi
Yuichiro Yuito Yuji Yujiro Yukihiko Yukihiro Yukihito Yukinori Yukio Yukito Yukiya Yuksel Yukun Yuli Yulieski Yulong Yumin Yuming Yunfat Yuniesky
Yunior Yunlong Yunshan Yunus Yuping Yurii Yuriy Yury Yusaku Yusei Yushi Yushin Yusof Yusril Yusufu Yusuke Yuta Yutaka Yutaro Yuto Yuusuf Yuvraj
Yuxiang Yuya Yuzo Yuzuru Yuzvendra Yvan Yıldıray Yıldırım Yılmaz Zabihullah Zabiullah Zafar Zafer Zahari Zaheer Zaher Zahid Zahir Zahirul Zahoor Zaid
Zain Zakari Zakaria Zakes Zakhar Zaki Zakir Zalmai Zalman Zalmay Zamani Zamri Zandanshatar Zarar Zareh Zarko Zaur Zaven Zaw Zayd Zayed Zayn Zaza
Zbigniew Zbynek Zdenek Zdenko Zdravko Zdzisław Ze'ev Zedong Zeeshan Zeev Zef Zeferino Zeger Zein Zejiang Zekeriya Zeki Zelalem Zelimkhan Zeljko
Zemene Zemin Zenawi Zenon Zeray Zerihun Zersenay Zeya Zeyad Zeze Zhan Zhanbolat Zhandos Zhantoro Zhaohui Zhaoxing Zhelyu Zhendong Zhengfei Zhengming
Zhengsheng Zhenhua Zhenish Zhenning Zhenyu Zhibin Zhicheng Zhidong Zhigang Zhiguo Zhihao Zhihong Zhihua Zhihui Zhijian Zhijie Zhijun Zhiliang Zhiming
Zhiping Zhiqiang Zhirayr Zhivko Zhiwei Zhiyong Zhiyuan Zhizhong Zhonghua Zhongwei Zhongxun Zhongyi Ziad Ziaur Zico Zied Ziga Zigismunds Zigmars Zigor
Zihao Zihni Zijad Zillur Zilvinas Zinar Zine Zinedine Zinovy Zisis Zitto Zivko Zivojin Ziya Ziyad Ziyang Zizi Zlatan Zlatko Zmago Zohar Zokir Zolani
Zolile Zoltan Zouheir Zoumana Zsigmond Zsolt Zsombor Zubair Zubin Zuhair Zukan Zulfikar Zulfiqar Zulhasnan Zulkifli Zuoji Zurab Zvi Zviad Zvika
Zvonimir Zvonko Zweli Zwelinzima Zwelithini Zyad Zydrunas Zygimantas Zygmunt Øivind Ørjan Øystein Øyvind Þor Đai Đorđe Đuc Đuro Łukasz`.split(
    /\s+/
  )

/** Given to both. */
export const worldEither: readonly string[] =
  `Adeola Ae-ra Ae-ri Aiman Aki Akira Alaa Amal Amarjit Amit Andile Aoi Ariki Arzu Ayanda Ayo Ayodele Babirye Bahar Bakyt Baran Bidya Bishnu Bo Bo-ram
Bok-dong Bok-sil Bong-gil Bong-ju Boon-heng Bora Bukola Bum-keun Bunmi Byung-chul Byung-ho Byung-hun Byung-hyun Byung-mo Byung-se Chae-won Chae-young
Chan-ho Chan-woo Chan-wook Chang-dong Chang-ho Chang-hoon Chang-hyuk Chang-min Chang-ok Chang-soo Chee-hean Chee-hwa Cheikha Chen-ning Cheng-hung
Cheol-soo Chi-fung Chi-mai Chi-ming Chi-won Chia-lung Chiaki Chien-ming Chih-wei Ching-kuo Ching-te Chiu-wai Cho-hee Chok-tong Chol-su Chu-luan
Chuan-jin Chul-soo Chul-woo Chun-ming Chun-sik Chun-ying Da-eun Da-hye Da-hyun Dae-ho Dae-hyun Dae-jung Dae-sik Dae-sung Dae-woo Dal-ho Damilola
Daw-ming Dawa Dayo Deniz Derya Desta Devrim Do-hoon Do-hyun Do-yoon Dong-gun Dong-hoon Dong-hyuk Dong-hyun Dong-il Dong-jin Dong-joon Dong-min
Dong-seok Dong-sik Dong-wan Dong-won Dong-woo Dong-wook Doo-hwan Doo-na Dror Dudu Durga Ekin Eui-jo Eui-yong Eul-yong Eun-a Eun-bi Eun-ha Eun-hee
Eun-hye Eun-ji Eun-jin Eun-joo Eun-jung Eun-kyung Eun-mi Eun-seok Eun-sook Eun-young Evgeni Evren Farai Fei-Fei Genta Geum-hee Geun-ho Geun-hye
Gi-hyeon Gia Go-eun Guadalupe Guan-eng Gul Gun-hee Gun-woo Gurpreet Gyu-sik Ha-eun Ha-joon Ha-na Ha-neul Ha-yoon Hadar Hae-chan Hak-song Han-na Hani
Harpreet Haru Hee-chan Hee-chul Hee-jin Hee-jung Hee-ryong Hee-sook Hee-young Heinke Heung-min Hikaru Hikmat Hilal Hinata Ho-young Hoi-chan Hong-jip
Hong-joon Hong-man Hsien-loong Hsiu-chu Hui Hui-chol Hwa-young Hye-in Hye-jin Hye-jung Hye-kyo Hye-kyung Hye-ri Hye-soo Hye-won Hye-young Hyo-jin
Hyo-joo Hyo-ri Hyo-seob Hyo-sung Hyong-jun Hyuk-chol Hyun-a Hyun-bin Hyun-chong Hyun-hee Hyun-jin Hyun-jong Hyun-joon Hyun-jun Hyun-jung Hyun-kyu
Hyun-mee Hyun-mi Hyun-mo Hyun-seok Hyun-seung Hyun-sik Hyun-soo Hyun-suk Hyun-woo Hyung-joon Hyung-jun Hyung-min Hyung-oh Hyung-sik Ihsan Il-nam
Il-sik Il-sung Ilhan Ilkay In-bee In-beom In-ho In-kyung In-soo In-sook In-yeon In-young Inbar Ing-wen Iori Iria Itsuki Itumeleng Izumi Jaci Jae-beom
Jae-bum Jae-chun Jae-hee Jae-ho Jae-hoon Jae-hwan Jae-hyun Jae-in Jae-jin Jae-joon Jae-kyu Jae-min Jae-myung Jae-ryong Jae-seok Jae-sik Jae-suk
Jae-sung Jae-won Jae-woo Jae-wook Jae-yong Jae-young Janne Jaspreet Jaw-shaushu Je-hoon Jee-eun Jee-yoon Ji-a Ji-eun Ji-hoon Ji-hwan Ji-hye Ji-hyun
Ji-min Ji-na Ji-seon Ji-seong Ji-soo Ji-sub Ji-sung Ji-won Ji-woo Ji-yeon Ji-yong Ji-young Jia Jian Jiang Jie Jin-a Jin-hee Jin-ho Jin-hyuk Jin-kook
Jin-pyo Jin-soo Jin-sook Jin-su Jin-woo Jin-wook Jin-young Jingyi Jong-chul Jong-dae Jong-hak Jong-ho Jong-hoon Jong-hwan Jong-hyun Jong-il Jong-in
Jong-keun Jong-kun Jong-nam Jong-pil Jong-seok Jong-soo Jong-sup Jong-un Jong-won Jong-woo Jong-yul Joo-hee Joo-ho Joo-hyuk Joo-yeon Joo-young
Joon-ho Joon-hyung Joon-pyo Joon-sik Joon-young Jordyn Ju-ae Jun Jun-ho Jun-hong Jun-hyung Jun-pyo Jun-seok Jun-young Jung-ah Jung-bin Jung-hee
Jung-ho Jung-hoon Jung-hyun Jung-jae Jung-mi Jung-min Jung-soo Jung-sook Jung-su Jung-woo Juraci Juste Ka-chiu Ka-fai Ka-shing Kadri Kai-shek
Kamaljit Kang-eun Kang-ho Kang-hoon Kang-in Kaoru Kar-wai Karabo Katlego Kazumi Kehinde Kei Kelechi Keon-hee Keun-ho Kgomotso Ki-hyun Ki-moon Ki-nam
Ki-sung Kiko Kil-song Kin-chung Kin-man Kiran Kit-siang Kit-wai Koko Kuan-ling Kuan-yew Kudzai Kuldeep Kum-hee Kun-hee Kuo-yu Kwan-jin Kwan-yuen
Kwang-chul Kwang-ho Kwang-hyun Kwang-jin Kwang-sik Kwang-soo Kwok-him Kwok-wai Kwon-taek Kye-gwan Kyo-ahn Kyong-hui Kyou-hyuk Kyung-ah Kyung-hee
Kyung-ho Kyung-hwa Kyung-soo Kyung-sook Kyung-wha Kyung-won Lebogang Lesego Liang Lihua Lior Makoto Man-bok Man-kwong Manaia Mandeep Manpreet Manu
Mao Marjan Masumi Matija Maxence Mei-ling Mi-hee Mi-hyang Mi-jeong Mi-jin Mi-kyung Mi-ra Mi-ryung Mi-sook Mi-yeon Mi-young Mika Min-a Min-ah Min-gyu
Min-hee Min-ho Min-hyuk Min-jae Min-jeong Min-ji Min-jun Min-jung Min-kyu Min-kyung Min-seo Min-seok Min-sik Min-soo Min-woo Min-young Mingming
Mizuki Moo-hyun Moo-sung Mpho Mukta Mumtaz Myeong-bo Myong-guk Myung-bak Myung-bo Myung-hee Myung-hwan Myung-soo Myung-sook Myung-whun Na-eun Na-ra
Na-rae Na-young Nagisa Nahid Najah Nak-yon Nam-gi Nam-il Nam-joon Nam-su Nan-young Nao Natsuki Navneet Ndeye Neta Nhlanhla Nidal Nika Nilam Ning Nino
Nitzan Noa Nour Nozomi Nur Nurul Nyasha Ok-joo Ok-seon Olabisi Oluwaseun Omer Ozgur Palesa Pasang Pema Phyo Pil-kwon Pushpa Pyong-chol Qi Qiang
Rak-yeon Rama Ramandeep Rangi Remi Reyes Ri-sol Rinat Rong Rotem Roza Rui Ryo Sae-hoon Safak Samar Sang-bum Sang-ho Sang-hoon Sang-hwa Sang-hyun
Sang-jin Sang-jung Sang-ki Sang-min Sang-soo Sang-woo Sang-yeob Sarit Sasa Se-hoon Se-hyuk Se-jong Se-kyun Se-ri Selam Seo-hyun Seo-jin Seo-yeon
Seo-yun Seok-jin Seok-youl Seon-ju Seong-jae Seong-jin Seong-min Seul-gi Seul-ki Seung-chul Seung-gi Seung-hee Seung-ho Seung-hoon Seung-hwan
Seung-hyun Seung-jae Seung-jun Seung-min Seung-su Seung-woo Seung-yeop Seung-yuop Shachar Shadi Shaheen Shashi Shih-ying Shiloh Shin-hye Shinobu
Shiva Sho Shui-bian Shukri Si-woo Si-young Sibusiso Sik-hwan Simranjit Sintayehu Siu-ming Slava So-hee So-hyun So-mi So-ra So-yeon So-yoon So-young
Sol-ju Sola Son-hui Sonam Song-guk Song-hui Song-nam Song-yi Soo-ah Soo-ho Soo-hyuk Soo-hyun Soo-jin Soo-jung Soo-kyung Soo-man Soo-mi Soo-yeon
Soon-ja Soon-shin Soon-sil Sora Stav Su-bin Su-jin Su-mi Su-yong Suk-hee Suk-kyu Suk-yeol Sukhjit Sule Suman Sun-hee Sun-hwa Sun-ja Sun-mi Sun-shin
Sun-woo Sun-young Sung-gil Sung-hee Sung-hoon Sung-hwan Sung-hyun Sung-il Sung-jae Sung-jin Sung-joo Sung-joon Sung-keun Sung-ki Sung-kook Sung-min
Sung-soo Sung-tae Sung-woo Sung-yong Sung-yueng Sveta Swann Swee-keat Tae-ho Tae-hoon Tae-hwan Tae-hyun Tae-hyung Tae-il Tae-jong Tae-sik Tae-won
Tae-woo Tae-yong Tae-young Taek-su Tafadzwa Tai-ming Taiwo Tal Tar-chin Tatenda Teagan Temitope Tendai Teng-hui Tenzin Thato Thokozani Tiana Tin-lok
Tirfe Tokunbo Tolulope Tomoe Trini Tseng-chang Tshepiso Tshering Tsion Tsubasa Tsukasa Tsun-yan Tumelo Tumi Tunde Tupou Tzu-hsien Uche Uchenna Ugonna
Ui-jo Uli Un-chong Un-yong Unathi Valdeci Valya Vanja Veera Wai-kong Wei Wei-ling Wei-ming Wen-je Wen-tsang Wenhao Wenwen Wing-kee Won-bin Won-hong
Won-hyuk Won-jun Won-sook Won-soon Woo-bin Woo-choong Woo-jin Woo-seok Woo-sung Woo-young Xiang Xiao Xiaoyu Xin Xinyu Xiong Xue Xun Yacine Yael Yan
Yao-ming Ye-jin Ye-seul Ye-won Yeo-jeong Yeo-jung Yeon-cheol Yeon-ju Yeon-kyung Yeong-cheol Yi Yifei Ying Ying-jeou Yiu-ting Yo-jong Yong Yong-chol
Yong-dae Yong-gi Yong-ho Yong-hyun Yong-jin Yong-joon Yong-nam Yong-pil Yong-sik Yong-soo Yong-su Yoo-chun Yoo-jin Yoo-jung Yoo-mi Yoon-a Yoon-ah
Yoon-hee Yoon-ho Yoon-jung Yoon-shik Yoon-sung Yoshimi Young-ae Young-chul Young-gwon Young-hee Young-ho Young-hoon Young-hwan Young-il Young-ja
Young-jae Young-jin Young-kwon Young-mi Young-min Young-moo Young-nam Young-pyo Young-ran Young-rok Young-sam Young-seok Young-sik Young-soo
Young-sook Young-sun Young-tae Young-woo Yu Yu-jen Yu-na Yu-ting Yue Yuki Yun Yun-ah Yun-jin Yuval Yuxin Yuxuan Yıldız Zhen Zhenya Zhi Zihan Ziyu`.split(
    /\s+/
  )
