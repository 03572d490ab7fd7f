/**
 * Surnames that the world's news uses alone.
 *
 * Source: written by hand: heads of state and government of larger countries
 * and of international bodies since 1945. They only tell that a word is a
 * person; who it is, the text or the register must say.
 */
export const knownSurnames: ReadonlySet<string> = new Set(
  `Abbas Abe Adenauer Ahmadinejad Albanese Annan Ardern Arafat Assad Ataturk Attlee Bachelet Berlusconi Biden Blair Bolsonaro Boluarte Boric Brandt
Brezhnev Bush Cameron Carney Castro Ceaușescu Ceausescu Chavez Chávez Chirac Churchill Clinton Conte Draghi Duterte Eisenhower Erdogan Erdoğan Fico
Frederiksen Fujimori Gaddafi Gandhi Gorbachev Guterres Harris Hitler Hollande Hussein Juncker Karzai Kennedy Kenyatta Khamenei Khomeini Khrushchev
Kirchner Kishida Kohl Kwasniewski Lenin Lukashenko Lula Macron Maduro Mandela Marcos Mattarella May Mbeki Medvedev Meloni Merkel Merz Milei Milosevic
Mitterrand Mobutu Modi Morales Morsi Mubarak Mugabe Museveni Mussolini Mussolini Nasser Netanyahu Nixon Obama Orban Orbán Peron Perón Pinochet Pinera
Piñera Prodi Putin Rajoy Ramaphosa Reagan Renzi Roosevelt Rousseff Ruto Rutte Sadat Salvini Sanchez Sánchez Sarkozy Scholz Schröder Sharif Sharon
Sheinbaum Sisi Stalin Starmer Steinmeier Stoltenberg Stubb Suharto Sunak Thatcher Tito Trudeau Truman Trump Tshisekedi Tusk Uribe Vance Walesa Yanukovych
Yeltsin Yushchenko Zapatero Zelensky Zelenskyy Zuma Zedillo`.split(/\s+/)
)

/**
 * Surnames that are frequent enough to tell a person.
 *
 * Source: the sitting members of the Congress of the United States, its
 * presidents and vice presidents, from unitedstates/congress-legislators
 * (CC0); only the surnames.
 */
export const frequentSurnames: ReadonlySet<string> = new Set(
  `Adams Aderholt Agnew Aguilar Alford Allen Alsobrooks Amo Amodei Ansari Armstrong Arrington Arthur Auchincloss Babin Bacon Baird Balderson Baldwin Balint Banks Barkley Barr Barragán Barrasso Barrett Baumgartner Bean Beatty Begich Bell Bennet Bentz Bera Bergman Beyer Bice Biden Biggs Bilirakis Bishop Blackburn Blumenthal Boebert Bonamici Booker Boozman Bost Boyle Brecheen Breckinridge Bresnahan Britt Brown Brownley Buchanan Budd Budzinski Burchett Buren Burlison Burr Bush Bynum Calhoun Calvert Cammack Cantwell Capito Carbajal Carey Carson Carter Casar Case Cassidy Casten Castor Castro Cheney Chu Ciscomani Cisneros Clark Clarke Cleaver Cleveland Cline Clinton Cloud Clyburn Clyde Cohen Cole Coleman Colfax Collins Comer Conaway Coolidge Coons Cornyn Correa Costa Cotton Courtney Craig Cramer Crane Crank Crapo Crawford Crenshaw Crockett Crow Cruz Cuellar Curtis Daines Dallas Davids Davidson Davis Dawes DeGette DeLauro DeSaulnier Dean DelBene Delaney Deluzio DesJarlais Dexter Diaz-Balart Dingell Doggett Donalds Downing Drew Duckworth Dunn Durbin Duyne Edwards Eisenhower Elfreth Ellzey Emmer Epps Ernst Escobar Espaillat Estes Evans Ezell Fairbanks Fallon Fedorchak Feenstra Fernandez Fetterman Fields Figures Fillmore Fine Finstad Fischbach Fischer Fitzgerald Fitzpatrick Fleischmann Fletcher Flood Fong Ford Foster Foushee Foxx Frankel Franklin Friedman Frost Fry Fulcher Fuller Gallagher Gallego Garamendi Garbarino Garcia García Garfield Garner Gerry Gill Gillen Gillibrand Gimenez Golden Goldman Gomez Gonzalez Gooden Goodlander Gore Gosar Gottheimer Graham Grant Grassley Graves Gray Green Griffith Grijalva Grothman Guest Guthrie Hageman Hagerty Hamadeh Hamlin Harder Harding Haridopolos Harrigan Harris Harrison Harshbarger Hassan Hawley Hayes Heinrich Hendricks Hern Hernández
Hickenlooper Higgins Hill Himes Hinson Hirono Hobart Hoeven Hollen Hoover Horsford Houchin Houlahan Hoyer Hoyle Hudson Huffman Huizenga Humphrey Hunt Hurd Husted Hyde-Smith Issa Ivey Jack Jackson Jacobs James Jayapal Jefferson Jeffries Johnson Jordan Joyce Justice Kaine Kamlager-Dove Kaptur Kean Keating Kelly Kennedy Khanna Kiggans Kiley Kim King King-Hinds Klobuchar Knott Krishnamoorthi Kustoff LaHood LaLota Landsman Langworthy Lankford Larsen Larson Latimer Latta Lawler Lee Letlow Levin Liccardo Lieu Lincoln Lofgren Loudermilk Lucas Luján Lummis Luna Luttrell Lynch Mace Mackenzie Madison Magaziner Malliotakis Maloy Mann Mannion Markey Marshall Massie Mast Masto Matsui McBath McBride McCaul McClain McClellan McClintock McCollum McConnell McCormick McDowell McGarvey McGovern McGuire McIver McKinley Meeks Mejia Menefee Menendez Meng Merkley Messmer Meuser Mfume Miller Miller-Meeks Mills Min Mondale Monroe Moody Moolenaar Moore Moran Morelle Moreno Morrison Morton Moskowitz Moulton Moylan Mrvan Mullin Murkowski Murphy Murray Nadler Neal Neguse Nehls Newhouse Nixon Norcross Norman Norton Nunn Obama Obernolte Ocasio-Cortez Ogles Olszewski Omar Onder Orden Ossoff Owens Padilla Pallone Palmer Panetta Pappas Patronis Paul Pelosi Pence Perez Perry Peters Pettersen Pfluger Pierce Pingree Plaskett Pocan Polk Pou Pressley Quayle Quigley Radewagen Ramirez Randall Raskin Reagan Reed Reschenthaler Ricketts Riley Risch Rivas Rivet Rochester Rockefeller Rogers Roosevelt Rose Rosen Ross Rounds Rouzer Roy Ruiz Rulli Rutherford Ryan Salazar Salinas Sanders Scalise Scanlon Schakowsky Schatz Schiff Schmidt Schmitt Schneider Scholten Schrier Schultz Schumer Schweikert Scott Self Sessions Sewell Shaheen Sheehy Sherman Shreve Simon Simpson Slotkin Smith Smucker Sorensen Soto Spartz Stansbury
Stanton Stauber Stefanik Steil Steube Stevens Stevenson Strickland Strong Stutzman Subramanyam Sullivan Suozzi Sykes Sánchez Taft Takano Taylor Tenney Thanedar Thompson Thune Tiffany Tillis Timmons Titus Tlaib Tokuda Tompkins Tonko Torres Trahan Tran Truman Trump Tuberville Turner Tyler Underwood Valadao Vance Vargas Vasquez Veasey Velázquez Vindman Wagner Walberg Walkinshaw Wallace Warner Warnock Warren Washington Waters Weber Webster Welch Westerman Wheeler Whitehouse Whitesides Wicker Wied Williams Wilson Wittman Womack Wyden Yakym Young Zinke`.split(
    /\s+/
  )
)
