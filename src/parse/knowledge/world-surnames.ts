/**
 * Frequent surnames of the world, without accents.
 *
 * Source: written by hand, culture by culture; surnames that are English words
 * are left out.
 */
const surnames: ReadonlySet<string> = new Set(
  `Aalbers Aalto Abaaoud Abacha Abad Abadi Abagaz Abalos Abascal Abaza Abbadi Abbado Abbasi Abbasov Abbott Abdali Abdallah Abdel-Aziz Abdelsalam
Abdeslam Abdirahman Abdollahian Abdrakhmanov Abdullah Abdullayev Abdulle Abdulmahdi Abdulmutallab Abdulsalami Abdurrahman Abdykalykov Abega Abera
Aberg Abhakorn Abinader Abiola Ablyazov Aboagye Abraha Abrahams Abrahamsson Abrahamyan Abramov Abramovich Abramovitch Abrantes Abrego Abreu Abubakar
Aburto Accardi Acevedo Aceves Achakzai Acharya Achaval Acheampong Achebe Achenbach Achieng Achour Achuthan Achuthanandan Ackerman Acosta Acuna Adachi
Adamczyk Adamkus Adamowicz Adamson Adamu Addison Addo Adebayo Adeboye Adegoke Adelabu Adeleke Ademola Adeniran Adeniyi Adeosun Ader Adesanya Adesina
Adewale Adeyemi Adhanom Adhikari Adichie Adityanath Adjei Adjovi Adnani Adoke Adomenas Adorno Adu Advani Adwan Afari-Gyan Aflaq Afolabi Afridi
Afwerki Agarwal Agbaje Agbakoba Agbodjan Agerskov Aggarwal Aghajari Agnelli Agnihotri Agnon Agrawal Aguado Aguayo Aguero Aguiar Aguib Aguilera
Aguirre Agyapong Agyei Agyeman Aharonovitch Ahlstrom Ahluwalia Ahmad Ahmadi Ahmadu Ahmed Ahmeti Ahsan Ahtisaari Aideed Aidid Aidit Aidoo Aigbogun
Aigner Aikawa Ainsworth Aitken Aiyar Ajak Ajayi Ajimobi Akagi Akamatsu Akande Akar Akasaka Akayev Akbari Akeredolu Akerlund Akesson Akgul Akhannouch
Akhmadulina Akhmatova Akhmetov Akhmetzhanov Akhtar Akhundzada Akimoto Akinjide Akinwumi Akinyemi Akiyama Akpabio Akpan Aksener Aksoy Aksu Aksyonov
Akufo-Addo Akunyili Akutagawa Akyol Akın Al-Abadi Al-Assad Al-Awlaki Al-Baghdadi Al-Bashir Al-Burhan Al-Houthi Al-Jaafari Al-Jubeir Al-Kadhimi
Al-Maliki Al-Megrahi Al-Nahyan Al-Sadr Al-Sharaa Al-Sisi Al-Sudani Al-Thani Al-Zarqawi Al-Zawahiri Alafouzos Alami Alaoui Alarcon Alavi Albarran
Albayrak Albers Alberti Albertini Albrecht Albright Alcantara Alcaraz Alckmin Alcocer Aldana Alderson Aldridge Alegria Alekhina Aleksandrov
Aleksandrova Alekseev Alekseeva Alekseyev Alemayehu Alencar Alencastro Alexander Alexandridis Alexeev Alexeyeva Alexievich Alfano Alfaro Alfonsin
Alimkhanov Alinejad Aliou Aliyev Aliyeva Aliyu Alizadeh Allam Allan Allard Allardyce Allawi Allegri Allende Allison Almada Almagro Almagrov Almeida
Almodovar Almonte Almqvist Aloni Alonso Alroy Altamirano Altan Altenburg Altmaier Altman Altun Altınok Alvarado Alvarenga Alvarez Alves Alvi Alvim
Alzate Amadi Amador Amaechi Amano Amaral Amarasekera Amare Amari Amarinder Amathila Amato Ambani Ambartsumian Ambedkar Ambrosini Amer Amidror Amien
Amini Aminu Amiot Amir-Abdollahian Amissah Amolo Amorim Amoros Amosun Amoussou Ampofo Amri Amsalem Amundsen Amuriat Anagnostopoulos Anand Anandan
Anastasiades Anaya Ancelotti Andersen Anderson Andersson Ando Andrabi Andrade Andreev Andreotti Andrews Andreyev Andrianainarivelo Andric Andrieux
Andropov Androulakis Andrzejewski Andualem Andujar Anenih Angeli Angelini Angelis Angelov Angkhana Anguita Anisimov Anjum Ansah Anschober Ansip
Antall Antetokounmpo Antonelli Antonescu Antonioni Antonov Antonsen Antony Antunes Anusauskas Anwar Aoki Aoun Aoyama Aparicio Apaza Apiradi Appiah
Appio Appleby Appleton Apte Aquino Arad Arafa Aragchi Araghchi Aragones Arai Araji Arakawa Araki Arana Aranda Arango Aranha Araqchi Arati Araujo
Arauz Arbel Arbeloa Arboleda Arce Archibald Areepitak Aref Aregbesola Arellano Arendt Arens Arestovych Arevalo Arguelles Arias Aridi Arima Aristide
Arita Aritonang Ariza Arjona Arkwright Armas Armendariz Armijos Arnaiz Arnalds Arnault Arnesen Arnoux Aronian Aronofsky Aronovich Arora Arredondo
Arriaga Arrieta Arrimadas Arroyo Arshavin Arslan Artaud Arteaga Artemyev Artigas Arya Arzumanyan Arıkan Arınc Asada Asahara Asakura Asamoah Asano
Asante Asare Asari Asensio Asgarov Asgeirsson Asghar Asghari Ashafa Ashcroft Ashdown Ashkenazi Ashrafi Ashtari Ashtiani Ashworth Asiedu Asiri
Askeland Aslund Aso Aspinall Assaf Asscher Assefa Assegaf Asselborn Assiri Assuncao Astudillo Atalay Ataman Atambayev Atanaskovic Atanasov Atanga
Atassi Athawale Atherton Atias Atienza Atiku Atkins Atkinson Atmar Atta Attah Attal Attenborough Attia Attwood Atwan Atwoli Aubert Aubry Auclair
Audiard Audibert Auer Augstein Augustyniak Aune Austen Avakov Avalos Avcı Avdeeva Avellaneda Avendano Avidan Aviles Avksentiev Avnery Avram
Avramopoulos Awada Awadallah Awan Awlaki Awolowo Awori Axelsson Ayade Ayala Ayalew Ayalon Aybar Ayckbourn Aydın Ayers Ayew Ayodele Ayoubi Ayrault
Ayuso Azad Azali Azambuja Azami Azana Azaria Azcarraga Azcona Azeredo Azevedo Azhari Azharuddin Azikiwe Azimi Aziz Azizi Azman Azmin Aznar Aznavour
Aznavourian Azoulay Azpilicueta Azuma Azzam Baah Baako Babacan Babangida Babanov Babayan Babayev Babbitt Babchenko Babic Babis Babits Babu Bach
Bachchan Bachelot Bachmann Badal Badaruddin Badawi Badenoch Badillo Badinter Badji Badoglio Bae Baek Baerbock Bagaza Bagchi Baggio Baghdadi Baghel
Bagheri Bagley Bagshaw Bagıs Bahah Baharna Baharudin Bahceli Bahuguna Bai Bainbridge Bainimarama Baisalov Bajaj Bajic Bajnai Bajpai Bajwa Bakalova
Bakare Bakayoko Bakhtiar Bakhtiari Bakic Bakiyev Bakke Bakken Bakr Bakradze Bakri Bakrie Bakshi Balaguer Balakrishnan Balarabe Balashov Balawi Balboa
Balcells Balcerowicz Balde Balewa Balfour Balkany Ballack Balladur Ballantyne Ballesteros Balog Balogun Balotelli Bamba Banas Bancroft Banda
Bandaranaike Bande Bandeira Bandera Banderas Bandic Bandyopadhyay Banerjee Banerji Bangura Banisadr Bankole Bankole-Hood Banna Bannon Banovic Bansal
Banzer Bao Baqeri Baquero Baradar Baradei Barahona Barak Barakat Barakzai Baranov Baranowski Barasa Barbier Barbieri Barbosa Barbu Barcenas Barclay
Bardella Bardem Bardot Barekov Barghouthi Barghouti Barilaro Barkat Barkindo Barlow Barnard Barnea Barnes Barnett Barnier Barone Baroni Barrera
Barreto Barriere Barrington Barrios Barron Barros Barroso Barrot Barrow Barrowman Barry Barrymore Bartels Barthes Bartlett Bartok Bartoli Bartolini
Bartomeu Barton Bartos Bartoszewski Barua Baruah Barzani Barzanji Basaran Basbug Basescu Basha Bashagha Bashir Basilashvili Bassil Basterra Bastrykin
Basturk Basu Baswedan Bataille Batbold Bates Batet Bathily Batista Batlle Batra Batson Battaglia Battisti Battulga Batubara Baudelaire Baudet Baudry
Bauer Baum Baumann Bautista Bawumia Baxter Baykal Baykam Bayliss Bayona Bayoumi Bayraktar Bayramov Bayrou Bazargan Bazhenov Bazoum Beasley Beattie
Beaulieu Beaumont Beauvais Beauvoir Becerra Becerril Beckenbauer Becker Beckett Beckham Beckwith Becquerel Bedi Bedie Begic Begovic Behbahani
Beheshti Behrens Beigh Bekele Belaid Belaunde Belhadj Belkacem Belkadi Bellamy Bellanger Bellingham Bellini Bello Bellucci Belmokhtar Belmondo
Belmonte Belousov Belov Beltran Belyaev Bemba Ben-Ali Ben-Ami Ben-Barak Ben-Dahan Ben-Eliezer Ben-Gurion Ben-Gvir Benabdallah Benaissa Benali Benalla
Benavides Benayoun Bence Benchaabane Bencherif Benda Bendjedid Bendtsen Benedetti Benediktsson Benes Benet Benflis Bengtsson Benhabib Benigni Benitez
Benjamin Benkirane Benko Benmoussa Benn Bennett Benoist Bensalah Benslimane Benson Bentivoglio Bentley Benzema Berbatov Bercow Berdimuhamedow
Berdymukhamedov Berejiklian Berenger Berenguer Beresford Berezovsky Berger Bergeron Bergkamp Berglund Bergmann Bergoglio Bergqvist Bergstrom Beria
Berisha Berlinguer Bermudez Bernadotte Bernal Bernard Bernardi Bernardini Bernhard Bernstein Berri Berrios Bersani Berthelot Bertin Bertolucci
Bertrand Berzins Besancenot Besigye Bessa Besson Betancourt Betancur Bettini Beyene Bezerra Bezos Bezuglaya Bhagat Bhagwat Bhalla Bharadwaj Bharti
Bhat Bhatia Bhatnagar Bhatt Bhattacharjee Bhattacharya Bhattarai Bhirombhakdi Bhujbal Bhushan Bhutto Bhutto-Zardari Biagi Bialiatski Bian Bianchi
Bibas Bielecki Bieniek Bierhoff Biermann Bihozagara Biko Bildt Bilenko Biletsky Bilgin Bilour Binay Bindi Binet Binoche Birand Birchall Birhan
Birkett Biserko Bishara Biswas Bitan Bitar Biti Biton Bittencourt Biwott Biya Biyoghe Bizet Bjork Bjorklund Blackman Blackmore Blackstone Blackwell
Blackwood Blaga Blagojevic Blakely Blanchard Blanchet Blanchett Blanquer Blasco Blatter Blazek Blazevic Blix Blocher Blokhin Blom Blomqvist Blondel
Blum Blume Blunkett Blythe Boakai Boakye Boateng Boatwright Boban Bobrov Bocelli Bodnar Boff Bogale Bogdan Bogdanov Bogdanovic Bogomolov Bohdan Bohm
Bohr Boiko Boisson Boivin Bojang Bojovic Boko Bokov Bokros Bolano Bolanos Boldrini Boley Bolivar Bolkestein Bolojan Bolsover Bolton Bommai Bonaccini
Bonafede Bonaparte Bondarchuk Bondarenko Bondevik Bonetti Bongiorno Bongo Bonham Bonhoeffer Bonilla Bonino Bonnard Bonucci Boolell Boonyarat Boothby
Boothroyd Bora Borba Borchert Bordon Borg Borgen Borges Borisov Borja Borkar Borner Boroday Borodin Boross Borowski Borras Borrell Borsellino
Borthwick Bortnikov Bosak Bosbach Boschi Bose Boshab Boskovic Bosma Bossi Boswell Botchwey Botelho Botero Botha Botin Bottega Bottomley Bouare
Bouchard Boucher Boudiaf Boudin Bouffier Bouhlel Boukadoum Boukhari Boulos Boulton Boumediene Bourdieu Bourdin Bourguiba Bourguignon Bousquet
Bouteflika Bouterse Boutin Bouvier Bowden Bowen Bowers Bowie Bowles Bowman Boyd Boyer Boyko Boykov Bozdag Bozic Bozinovic Bozize Bozkurt Bradbury
Bradley Bradshaw Brady Braganca Brahimi Brahms Braithwaite Brajovic Bramall Brambilla Brancusi Brandao Brandberg Brandes Brandreth Branson Bratianu
Braun Braun-Pivet Braverman Brazauskas Brecht Breivik Brende Brennan Brereton Breuer Briand Briceno Bridgeman Bridgen Briere Briggs Brightwell
Brinkhaus Briones Brisson Brito Brizola Brnabic Broadbent Broder Broderick Brodsky Brokenshire Bronson Brooks Brossard Brossolette Brouwer Brownlee
Bruckheimer Bruderle Brumskine Brundtland Bruneau Brunet Brunetta Bruni Bruning Bruno Brunson Bruntland Bryant Bryson Brzezinski Buarque Buback
Bucaram Buchholz Buckland Buckley Budanov Budka Buendia Bueno Buffett Buffon Bugar Bugti Buhari Buhler Bui Bujak Bukele Bukhari Bukharin Bukin
Bulatovic Bulgakov Bulgakova Bulgarelli Bullock Bullrich Bulut Buma Bumrah Bundy Buni Bunuel Buonarroti Burchill Burckhardt Burgess Burgon Burhan
Burjanadze Burke Burnham Burns Burrell Burroughs Burrows Burt Burton Busch Buschmann Bushati Busia Busingye Bussereau Bustamante Bustos Buthelezi
Butin Butina Butkevicius Butterworth Buttigieg Buttiglione Butusov Buyoya Buzek Buzova Buzyn Byarugaba Byaruhanga Bychkov Byers Bykov Byrne Byron
Byun Błaszczak Błaszczykowski Caballero Cabanel Cabello Cabral Cabrales Cabrera Cacciari Caceres Cafiero Caglar Cahana Cahuzac Cai Caillaud Cakır
Calabrese Calabresi Calatrava Caldera Calderoli Calderon Caldwell Calenda Calero Calhanoglu Calheiros Callaghan Callahan Calleja Callejas Calles
Calvin Calvino Camacho Camano Camarena Camargo Camilleri Camoes Campbell Campello Campillo Campos Camus Canales Cannavaro Cano Canotilho Cantona
Cantone Cao Capaldi Capek Capello Capriles Caputova Cardenas Cardona Cardoso Cardozo Carfagna Carle Carlgren Carlsen Carlson Carlsson Carlyle Carmena
Carmichael Carmona Carnegie Carneiro Carnogursky Caro Caron Carpentier Carpio Carragher Carranza Carrara Carrasco Carrasquilla Carre Carrera Carreras
Carrero Carrey Carrillo Carrington Carrizo Carroll Carruthers Cartwright Caruso Carvajal Carvalhal Carvalho Carville Casado Casagrande Casalino Casas
Casellati Casillas Casini Cassis Castaneda Castaner Castanheira Castano Castellanos Castelli Castells Castelo Castex Castillejo Castillo Cates
Cattaneo Cavaco Cavalcante Cavalcanti Cavanaugh Cavendish Cavour Cavusoglu Cayetano Cazeneuve Cazorla Ceballos Cech Cedeno Ceesay Celan Celaya Cele
Celestin Celik Celis Centeno Cepeda Cercas Cerda Cerezo Cerny Cerutti Cervantes Cerveny Cervero Cesaire Cespedes Cetin Ceylan Chabrol Chacon Chadha
Chadwick Chafik Chahal Chahed Chaigneau Chaiyasan Chakrabarti Chakraborty Chakravarty Chakwera Chalmers Chaly Chamberlain Chamisa Chamoiseau Chamorro
Chamoun Chan-ocha Chandra Chandrababu Chandrachud Chandran Chandrasekhar Chandrashekhar Chang Chanocha Chansiri Chao Chaplin Chapman Chaponda
Chappell Charamba Charest Charoenpura Charpentier Charrier Chastanet Chastel Chatterjee Chatterton Chattopadhyay Chaturvedi Chatzidakis Chatzis
Chaudhary Chaudhry Chaudhuri Chauhan Chauvin Chavan Chavda Cheadle Chearavanont Chebbi Chebet Chebukati Cheema Chehab Chekhov Chemezov Cheng Cheon
Chepa Chepngetich Cheptegei Cherchesov Cherenkov Chernenko Chernomyrdin Chernov Chernovetsky Chernyshenko Chernyshev Cheruiyot Chesterton Cheung
Chevalier Chevallier Chevenement Chiang Chidambaram Chidchob Chidzero Chiellini Chihuri Chikane Chikerema Chilavert Chilima Chiluba Chin'ono
Chinamano Chinamasa Chipande Chirathivat Chirchir Chiriboga Chishti Chissano Chitotela Chiu Chiwenga Chkheidze Chmielewski Cho Choe Choi Chombo Chon
Chopin Chopra Chornovil Chou Choudary Choudhary Choudhury Chouhan Chouinard Chowdhury Christensen Christiansen Christie Christodoulides
Christodoulopoulos Christoffersen Christofias Chua Chubais Chughtai Chukwu Chukwueke Chun Chung Churkin Ciampi Cicchetti Cienfuegos Cieslak Cifuentes
Ciller Cimoszewicz Ciolacu Ciolos Cioran Ciorbea Ciotti Cirillo Cisse Cissokho Citu Ciuca Claesson Clapton Clarkson Clausen Clavijo Claypool Clegg
Clemenceau Clemens Clement Clements Clemons Clerides Clifford Clooney Cloutier Coates Cobos Cochran Cochrane Cocteau Codreanu Coe Coelho Coello
Coetzee Cohn-Bendit Cojuangco Colau Colbert Coldea Coldwell Coles Collado Collard Colley Collier Collignon Collingwood Collinson Collor Colom Colomer
Coltart Comey Compaore Conde Conlon Connelly Conner Connolly Connor Connors Conrad Constantinescu Conteh Conti Contreras Conway Conyers Cooke Cookson
Cooper Cooray Copeland Copperfield Coppi Coppola Corbacho Corbett Corbyn Cordeiro Corden Cordova Corlatean Cormier Cornejo Coronado Corrales Corredor
Corrigan Cortazar Cortes Cortez Cortizo Cosby Cosic Coskun Cossio Costello Costner Cotillard Coughlan Coulibaly Coulson Coulter Courbet Courtois
Cousteau Coutard Coutinho Couto Covic Cowan Cowell Cowley Crabtree Craddock Cranston Craxi Crespo Crichton Crispin Cristas Cristofoletti Crombie
Cromwell Cronin Cronje Crosby Crosetto Crossley Crowe Crowley Cruijff Cruyff Csanyi Csurka Cuadrado Cuaron Cubillo Cubrilovic Cuccinelli Cuesta Cueto
Cuevas Cui Culkin Cullen Cumberbatch Cummings Cunha Cunliffe Cunningham Cunqueiro Cuomo Curie Curran Currie Cusack Cusi Cuthbert Cvetkovic
Czaputowicz Czarnecki Czarnek Czegledy Cınar D'Agostino D'Alema D'Amato D'Amico D'Angelo D'Annunzio D'Estaing Dabengwa Dabo Dabrowski Dacic Daddah
Daei Dagalo Dagan Daglo Dahl Dahlan Dahlberg Dahlgren Dahrendorf Daim Daimon Daladier Dalal Dalglish Dallagnol Dalmia Dalton Daly Damasceno Damiba
Dancila Daneyko Dangote Danielsen Danilov Danjuma Dankov Dankwambo Danon Danquah Danso Dantas Danvers Danzer Daramola Darboe Dariye Darko Darmanin
Darrieussecq Darwish Dasgupta Dashnak Dass Dastyari Dasuki Dati Datta Daudzai Daumier Davalos Davenport Davey David Davidsen Davies Davila Davison
Davutoglu Davydov Dawkins Dawson Dayan Dbeibah Dbeibeh DeJoy DeSantis DeVos Dearden Debnath Debray Debre Debussy Deby Deegan Defar Degas Degeneres
Dehaene Dehghan Dekker Delacroix Delahaye Delanoe Delattre Delaunay Delevoye Delgado Delon Delors Delrio Dembele Demeke Demidov Demir Demirchyan
Demirel Demiroren Demirtas Dempsey Dendias Deneuve Deng Denham Denison Denisov Denktas Dennis Denton Depardieu Depero Deri Deripaska Dershowitz
Dervis Desai Desalegn Descartes Deschamps Deshmukh Deshpande Desjardins Desmarais Desmond Desnoyers Desrosiers Dessalegn Dessay Dettmer Deuba Deutsch
Devaux Devereux Devgn Devine Devlin Dewael Dewar Dewey Dhaliwal Dhankhar Dhar Dharmapala Dhawan Dhillon Dhingra Dhlakama Dhlomo Dhoni DiCaprio Diab
Diabate Diabre Diaby Diagne Diakhate Diakite Diallo Dialonke Diamantopoulou Diane Diarra Dias Diatta Diaz Diaz-Canel Dibaba Dichter Dickens Dickenson
Dickinson Dicko Dickson Diderot Didiza Diekmann Diendere Dieng Dienstbier Dietrich Dietz Dieye Diez Diggle Dijkgraaf Dijkstra Dijsselbloem Dikshit
Dillard Dimas Dimbleby Dimitriadis Dimitrov Dimon Dini Diniz Diokno Dion Dion-Ngute Diop Diosdado Diouf Dirceu Disraeli Dissanayake Distel Dixit
Dixon Diya Djaballah Djebbour Djerad Djibo Djindjic Djojohadikusumo Djokic Djokovic Djotodia Djukanovic Dlamini Dlamini-Zuma Dlodlo Dlouhy Dmitriev
Dobbs Dobkin Dobrev Dobrindt Dobson Docherty Dodd Dodds Dodgson Dodik Dodon Doesburg Dogan Dogara Doherty Dolan Dolezal Dologuele Domazet Dombrovskis
Domelevo Domenech Dominguez Donahue Donaldson Donchev Doncic Dondra Donnelly Donner Donoghue Donohue Donoso Donovan Dooley Dopfner Doran Doria Dorn
Dornelles Dorries Dorsey Dostoevsky Dostoyevsky Dostum Douaihy Doucoure Dougan Dougherty Douglas Douglass Doumbia Doval Dowd Dowden Dowling Downes
Downey Doyle Dragan Dragasakis Dragnea Dragu Drame Draskovic Dravid Drexler Dreyfus Drilon Drnovsek Drogba Drosten Drouet Drouin Druillet Drummond
Drysdale Duah Duale Duan Duarte Dubcek Dubey Dubois Dubuisson Ducasse Duchamp Duchesne Duclos Duda Dudamel Dudayev Dudek Dudin Duffy Dufour Dufresne
Duggan Dugin Dugina Duhalde Duhamel Dumas Dumitrescu Dumitru Dumont Dumoulin Dunbar Duncan Dundar Dundas Dunford Dunham Dunkley Dunleavy Dunne
Dunning Duplessis Dupond-Moretti Dupont Dupuis Dupuy Duque Durand Durant Durao Duras Durer Durkan Durkheim Durrani Dutra Dutt Dutta Dutton Duval
Duvalier Dvorak Dvorkovich Dwivedi Dwyer Dyachenko Dybala Dyson Dzerzhinsky Dzhabarov Dzhemilev Dziwisz Dzurinda Eadie Earnshaw Eastman Eastwood
Eaton Ebadi Ebeid Eberhard Ebert Eboue Ebrahimi Ebrard Ebtekar Eccles Eccleston Ecevit Echavarria Echenique Echeverri Echeverria Eckart Economou
Edano Edathy Eddington Edelstein Edmonds Edmondson Edogawa Edri Eerdmans Effendi Effiong Egal Egami Egan Egorov Ehlers Ehrlich Eichel Eichmann
Einaudi Einstein Eisenkot Eismont Eizenkot Ejercito Ekberg Ekholm Eklund Ekman Ekpo Eksi Ekweremadu Ekwueme El-Baradei El-Khazen El-Rufai El-Sisi
ElBaradei Elahi Elaraby Elba Elbegdorj Elci Eldridge Eleftheriadis Elharar Eliade Eliot Elizalde Elizondo Elkin Ellemann Ellemann-Jensen Elliot
Elliott Ellis Ellison Ellsworth Ellwood Elphicke Elumelu Embalo Emefiele Emenike Emerson Emery Emmerson Enahoro Enami Encinas Endo Enescu Engelhardt
Engels Enger Engstrom Enkhbayar Enoksen Enright Enrile Enriquez Enzensberger Eom Eppler Epstein Erasmus Erazo Erbakan Erbas Ercan Erdan Erdem Erekat
Ergun Erhard Eriksen Eriksson Erkan Eroglu Erol Errejon Erskine Ersoy Escalante Escalona Escamez Escobedo Escriva Escudero Esenov Esfandiari Eshkol
Esimov Esken Eslami Esnault Esparza Esperon Espersen Espert Espinal Espinosa Espinoza Esposito Esquivel Essid Essien Essono Essoufi Esteves Estevez
Estrada Estrosi Etcheverry Etheridge Eto'o Etuk Etzebeth Eustice Evaristo Everett Evers Evren Evseev Evtushenko Ewing Eyadema Eyraud Ezekwesili
Ezquerra Fabbri Faber Fabius Fabre Fachin Fadel Fadnavis Faeser Fagan Fagerholm Fahim Fahmy Fahri Fairbairn Fairclough Fairfax Fairweather Faivre
Fajardo Fakhfakh Fakhrizadeh Fakhruddin Falae Falana Falcao Falcone Falconer Faldo Fallaci Falldin Falwell Fani-Kayode Fanon Farage Farah Farahani
Farahi Farhadi Farias Farina Farinelli Farley Farmaajo Farnsworth Farouk Farrell Farrokhzad Farron Farrow Faruqi Fasanya Fashola Fassbinder Fassino
Fathy Fauci Faulkner Faure Favre Fawad Fawcett Fawehinmi Fayad Faye Fayemi Fayose Fayulu Fayyad Featherstone Febres Fedeli Fedorov Fedorova Feigin
Feiglin Feijoo Feinstein Feitosa Fekete Fekitoa Fela Felix Fellini Fellowes Feltri Feltrinelli Feng Fenton Ferguson Fernandes Fernando Ferragni
Ferran Ferrand Ferrante Ferrao Ferraz Ferreira Ferreiro Ferrell Ferrer Ferreras Ferretti Ferreyra Ferri Ferris Fetisov Feuerbach Fiala Fichte Fidan
Fiedler Fielding Fiennes Figueiredo Figueredo Figueroa Figuerola Filat Filbinger Filipov Filipovic Fillon Findlay Fini Finkelstein Finlay Finley
Finnegan Finnigan Fioravanti Fiorentini Firmansyah Firmino Firouzabadi Firth Fishburne Fitrat Fitto Fitzsimmons Flaherty Flanagan Flaubert Fleming
Fleury Flintoff Flores Florez Floyd Flynn Foda Fodor Fofana Fogarty Fokin Folau Foley Follett Fomin Fonda Fonseca Fonseka Fontaine Forcadell Forer
Forlan Forman Fornero Forrest Forrester Forsberg Forsyth Forsythe Fortier Fortin Fortuyn Foss Fota Fothergill Fotyga Foucault Fouche Foucher Foulkes
Fouquet Fournier Fowler Frachon Frade Fraga Fragonard Frampton Franceschini Franchi Franco Frangieh Franken Franks Franzoni Fraser Fraser-Pryce
Frasyniuk Frattini Frazer Frazier Frechette Fredriksen Fredriksson Freeland Freeman Freire Freisler Freitas Frej Frem Fresnedillo Freud Frey Frias
Fridman Friedrich Friis Frimpong Frisch Fritsch Fritz Fritzon Frohlich Frolov Froome Fru-Ndi Frydenberg Fuchs Fuentes Fujii Fujikawa Fujimoto
Fujimura Fujisawa Fujita Fujiwara Fujiyama Fukasawa Fukuda Fukuhara Fukumoto Fukuzawa Fulton Funabashi Furgal Furness Furst Furtado Furukawa Furuseth
Furuya Furuyama Fusco Fuwa Gaas Gabaldon Gabbana Gabbard Gaber Gabriel Gabrielli Gachagua Gadkari Gaekwad Gaetz Gaffney Gafni Gagarin Gagne Gagnon
Gahr Gaidam Gaidar Gaikwad Gailani Gainsbourg Gakharia Galan Galanis Galant Galarza Galbraith Galdos Galeano Galijasevic Galilei Galindo Galitsky
Galkin Gallacher Gallardo Gallegos Galli Galliano Gallo Galloway Galvan Galvao Galvez Gamarra Gambhir Gamboa Gamez Gamsakhurdia Gamzu Gandapur
Ganduje Ganev Ganguli Ganguly Ganilau Ganji Gannon Gantz Gao Gaona Gapon Garang Garavaglia Garay Garces Garcia-Page Gardel Gardell Gardezi Gardiner
Gardner Garg Garibaldi Garibashvili Garibay Garmash Garmendia Garnier Garotinho Garrett Garrido Garrity Garvey Garza Garzon Gasana Gascon
Gasiuk-Pihowicz Gaskell Gasol Gasparovic Gasparri Gatchalian Gates Gathogo Gatica Gatland Gatsinzi Gatti Gattuso Gauck Gaudencio Gaudi Gaudin Gauguin
Gauland Gaultier Gauthier Gautier Gavaskar Gavidia Gavin Gaviria Gavrilescu Gavrilita Gavrilov Gavrilovic Gayoom Gayoso Gazmanov Gbagbo Gbajabiamila
Gbowee Geagea Gebauer Gebremariam Gebremeskel Gebreselassie Gebreyesus Gebrselassie Geddes Geelani Geens Geffen Gehlot Geiger Geingob Geisel Geißler
Gelashvili Geller Gelmini Gemishev Genba Genda Geng Gennari Gennimata Genscher Gentil Gentiloni Geoghegan Georgescu Georgiadis Georgiev Georgieva
Georgiou Gerard Gerashchenko Gerasimov Gerasimova Geremek Gerhardt Gerlach Germain Gershkovich Gervais Gezmis Ghaani Ghaffari Ghali Ghalibaf Ghanem
Ghani Ghannouchi Gharbi Ghasemi Ghassemlou Ghazali Ghazaryan Ghazouani Ghazwani Ghebreyesus Ghedini Gheorghiu Gheorghiu-Dej Ghosal Ghosh Ghoshal
Ghosn Ghozlan Ghukasyan Giammattei Giannini Gibbons Gibbs Gibson Gichuru Gide Gielgud Gierek Giertych Giffey Gigaba Gilani Gilbert Gilchrist Giles
Gillard Gillespie Gillies Gilligan Gillis Gilmore Gilmour Gilon Gimeno Gingrich Ginsburg Giordano Giorgadze Giorgetti Giorgi Giovannini Girard Giraud
Girkin Girma Giron Giroud Giscard Gislason Githae Giuliani Gjerde Gjiknuri Gjorgievski Gladstone Glazyev Gleeson Glemp Glenn Glick Glinski Glissant
Glucksmann Gnassingbe Gobert Godard Goddard Godfrey Godinho Godwin Goebbels Goel Goethe Goff Gogh Gogoi Gogol Goirigolzarri Gois Goita Gokcek Gokhale
Gokturk Goldberg Goldblum Golding Goldknopf Goldstein Goldwater Gole Golestani Golikova Golob Golovin Golshiri Golubev Gomaa Gomes Gomułka Goncalves
Goncharenko Goncharov Goncz Gono Gonsalves Gontmakher Gonzales Goodall Goode Goodell Goodfellow Goodman Goodwin Gopalakrishnan Gopinath Gorbea
Gorbunov Gordeev Gordeyev Gordhan Gordillo Gordon Gorelov Goring Goring-Eckardt Gorky Gorman Gorostiaga Gorriti Gorsuch Gosselin Goswami Goto Gotoh
Gotovina Gottlieb Gottwald Gough Gouin Goulard Goulart Goulding Gounod Gour Gouveia Gove Gowda Gowin Gowon Goya Goyal Goyeneche Goyer Gozcu
Grabar-Kitarovic Grabowski Grady Graf Graff Grainger Grajales Gramsci Granados Grande-Marlaska Grandjean Granger Grantham Grassi Grassini Grasso
Grayling Grayson Grechko Greeley Greenberg Greene Greenfield Greenhalgh Greenspan Greenwald Greenway Greenwood Greer Gref Gregg Gregory Grenfell
Grenier Gresham Grewal Grieg Griezmann Griffin Griffiths Grignon Grigoriev Grigoryan Grillo Grimes Grimshaw Grimsson Grinan Grisham Grishin Griveaux
Grodzki Gromov Gromyko Gronkiewicz-Waltz Gropius Grosser Grossman Grosu Grosz Groysman Groß Gruber Gruevski Grun Grunewald Grybauskaite Gryzlov Gu
Guaido Gualtieri Guanzon Guardado Guardiola Gudina Gudkov Gudmundsson Guebuza Guedes Guei Guelleh Guerin Guerini Guerrera Guesde Guetta Guevara Gueye
Guha Guigou Guilbault Guillemin Guillen Guillot Guillotin Guimaraes Guindos Guirao Gujral Gul Gulati Gulen Guler Guliyev Gulsen Gulyas Gulzar
Gumenyuk Gumi Gumilev Gumus Gunasekera Gunawan Gunawardena Gunay Gundersen Gunduz Gunes Gunnarsson Gunning Guo Gupta Gurbuz Gursel Gurung Gusa
Gusenbauer Gusev Gusinsky Gustafsson Gustavsson Gutenberg Gutfeld Gutierrez Guttenberg Guven Guyot Guzman Gwak Gwynne Gyan Gyatso Gysi Gyurcsany
Haaland Haasan Haase Haavisto Habash Habbash Habeck Habermas Habib Habibie Habineza Habre Habyarimana Hachani Hachimura Haddad Haddadi Haderthauer
Hadhazy Hadi Hadid Hadidi Hadisoemarto Hadley Hadzic Hafez Haftar Hagan Hagi Hagiuda Hagiwara Hagos Hahn Haidara Haider Haigh Haile-Selassie
Hailemariam Hailu Hajek Hajiyev Hajiyeva Hajizadeh Hakansson Hakim Hakobyan Halasz Halep Halevi Halevy Haley Halik Halldorsson Hallen Halliday
Halliwell Halloran Hallstein Hallyday Halonen Halpern Halstead Halvorsen Hamacek Hamada Hamadi Hamaguchi Hamamoto Hamdan Hamdani Hamdi Hamdok Hamed
Hamidi Hamill Hamilton Hamm Hammadi Hammami Hammond Hamon Hampson Hampton Hamrouche Hamsik Hamsun Hamzah Hamzawy Hanada Hancock Handel Handke Handley
Hanegbi Hanin Haniya Haniyeh Hanks Hanley Hanna Hannah Hannity Hansen Hanson Hansson Hanyu Haqqani Haque Hara Harada Haradinaj Harahap Hardcastle
Hardie Hardwick Harel Hargreaves Hariri Harkin Harkness Harley Harman Harmon Harnack Harper Harrelson Harries Harrington Hartarto Hartley Hartman
Hartmann Hartnett Hartono Hartz Harutyunyan Harvey Hasan Hasani Hasanov Hasebe Hasegawa Hasek Hashemi Hashemi-Rafsanjani Hashimi Hashimoto Hashlamoun
Hashmi Hasibuan Haslam Haspel Hassanal Hasselfeldt Hasselmann Hassoun Hastings Hatanaka Hategekimana Hathaway Hatoyama Hatton Hattori Hatzidakis
Haugen Haugland Hausmann Havel Havers Havlicek Hawatmeh Hawke Hawking Hawkins Hawthorne Hayakawa Hayali Hayami Hayashi Hayashida Hayden Haydn Hayek
Haynes Hayut Hayward Haywood Hazan Hazare Hazarika Hazelwood Headley Healey Healy Heaney Heard Heaton Hebert Hedegaard Hedlund Hegde Hegedus Hegel
Heger Hegseth Heidari Heidegger Heikal Heilmann Heine Heinemann Heinonen Heinze Heisenberg Heiss Hekmatyar Helgesen Heller Hellstrom Helme Hemedti
Hemingway Hemsworth Henao Henare Hendel Henderson Hendrix Hendry Hennessy Henriksen Henriksson Henriques Henriquez Hensel Henson Heo Hepburn Heptulla
Herbert Heredia Hermansen Hermansson Hermosilla Hermoso Herrera Herrero Herrmann Hersi Herzl Herzog Heseltine Hess Hessel Heston Heuss Hewitt Hewlett
Heydrich Heyerdahl Heynckes Heywood Hichilema Hickey Hicks Hidalgo Hidayat Hierro Higginbotham Higson Higuain Higuchi Hijab Hijazi Hildebrandt Hilton
Himmler Hinchcliffe Hindenburg Hinojosa Hinton Hipkins Hirai Hiramatsu Hirano Hiraoka Hirata Hirayama Hirose Hirota Hirsch Hisamatsu Hishammuddin
Hitchcock Hitchens Hlaing Hlongwane Hlophe Hoare Hobbs Hobeika Hobson Hochul Hocke Hodge Hodges Hodgkinson Hodgson Hoekstra Hoeneß Hofer Hoffman
Hoffmann Hofmann Hofreiter Hogan Hogg Holberg Holbrook Holbrooke Holcomb Holden Holderlin Holgate Holguin Holliday Hollingsworth Hollis Holloway Holm
Holmberg Holmes Holmgren Holness Holroyd Honasan Honcharuk Honecker Hontiveros Hooda Hopkins Hopkinson Hoque Horacek Horak Horgan Hori Horie
Horikoshi Horiuchi Horkheimer Horne Horner Hornsby Horovitz Horowitz Horrungruang Horthy Horton Horvath Hosaka Hoskins Hosoda Hosokawa Hosono Hossain
Hosseini Hosseinzadeh Hostin Hotak Hoti Hou Houellebecq Houghton Houngbo Houry Hovannisian Hovhannisyan Howard Howard-Taylor Howarth Howe Howell
Howells Howes Howie Hoxha Hoyos Hołownia Hrabal Hrawi Hristov Hrushevsky Hruska Hsieh Hsu Hu Huang Hubbard Huber Hubner Huchon Huckabee Huda
Huddleston Huenchumilla Huerta Huertas Hughes Hugo Huidobro Huizinga Hultqvist Humala Humboldt Hume Hummels Humphreys Humphries Hungwe Hunter Huntley
Huppert Huq Hurley Hurst Hurtado Hurtig Husain Husak Huseynov Huseynova Hussain Hussaini Husseini Husserl Huston Hutagalung Hutapea Hutchings
Hutchins Hutchinson Hutchison Hutton Huxley Huynh Hwang Hwende Hyde Hyland Hynes Hyun Ibanez Ibarguren Ibarra Ibarretxe Ibori Ibrahimi Ibrahimov
Ibrahimovic Ibsen Icaza Ichikawa Ichimura Ichung'wah Igarashi Igbinedion Igbokwe Ige Iglesias Ignatenko Ignatiev Iheanacho Ihedioha Iida Iijima Ikeda
Ikpeazu Ikpeme Ilic Iliescu Illescas Iloki Ilves Ilvess Ilyin Imai Imamoglu Imamura Inada Inagaki Inamdar Inamori Inamoto Inarritu Ince Indha
Indrajit Indrawati Infante Ingabire Ingebrigtsen Inglis Ingraham Ingram Ingroia Iniesta Innes Inonu Inose Inoue Insulza Insunza Ioannidis Iohannis
Ionesco Ionescu Iqbal Irani Iriarte Irureta Irving Irwin Isaacs Isaacson Isaev Isaksen Isarescu Isasi Ishchenko Ishiba Ishibashi Ishida Ishiguro
Ishihara Ishii Ishimoto Ishizuka Iskandar Ismayilov Ismayilova Isozaki Issoufou Isturiz Itagaki Itno Ito Itoh Iturbe Iturbide Iturriaga Ivanic
Ivanisevic Ivanishvili Ivankovic Ivanov Ivanova Ivanovski Ivanyi Ivashov Iversen Iveson Iwai Iwamoto Iwasaki Iwata Iwobi Iyengar Iyer Izaguirre
Izambard Izawa Izetbegovic Izmailov Izquierdo Izzard Jaafar Jaafari Jaballah Jabari Jaber Jabr Jabril Jabłonski Jacklin Jackman Jacobsen Jacobson
Jacquemin Jacquet Jacquot Jadaan Jadav Jadeja Jadhav Jadot Jaeger Jafari Jafarov Jafri Jafta Jagan Jagdeo Jagger Jagland Jagr Jagtap Jahanbegloo
Jahangiri Jahn Jaishankar Jaiswal Jaitley Jakab Jakobsdottir Jakobsen Jakobsson Jakovljevic Jaksybekov Jakubowski Jalali Jalili Jalloh Jalloud Jallow
Jama Jamali Jambon Jamieson Jammeh Janacek Jancic Jandl Jang Jankovic Jankowski Jannati Jansa Jansen Janssen Janssens Japaridze Japarov Jara
Jaramillo Jaruzelski Jarvis Jashari Jasinski Jaspers Jatoi Jauregui Jaures Javadekar Javor Jawara Jaworski Jayasuriya Jayatilleka Jayawardene
Jayewardene Jazairi Jean-Baptiste Jean-Louis Jean-Pierre Jebali Jebessa Jeenbekov Jefferies Jeffers Jeffery Jeffrey Jelic Jelinek Jenkin Jenkins
Jenkinson Jenner Jennings Jenrick Jensen Jeon Jeong Jepchirchir Jeptoo Jeremic Jerkovic Jespersen Jessop Jha Jhunjhunwala Jiang Jiao Jiba Jimenez Jin
Jindal Jinnah Jobe Jobim Jodorowsky Jogi Johannesen Johannessen Johannesson Johansen Johansson Johar Johns Johnston Johnstone Jokic Joksimovic Jolie
Joly Jomaa Jomo Jonan Jonas Jonathan Jones Jonsson Joo Jordao Joshi Josipovic Jospin Jouhaud Jouini Joumblatt Joung Jourdain Jouyet Jovanovic Jovic
Jowell Joyner Juangroongruangkit Juarez Jubeir Juca Judd Jugnauth Juhasz Jumblatt Junejo Junger Junkers Junqueira Junqueras Juppe Jurca Jurecka Juric
Jørgensen Kaag Kabaeva Kabando Kabarebe Kabas Kabbah Kabbaj Kabbani Kabera Kabila Kabir Kabiru Kabogo Kabore Kabuga Kacic Kaczmarek Kaczynski Kadaga
Kadam Kadar Kadare Kadhimi Kadijevic Kadivar Kadyrov Kaepernick Kafando Kafka Kagame Kagan Kagonye Kagwe Kahane Kahlon Kahn Kahraman Kahveci Kaifu
Kainerugaba Kaino Kaji Kajiwara Kakar Kakodkar Kakuta Kalam Kalashnikov Kalinak Kalinin Kalinowski Kaljulaid Kalla Kallas Kalmadi Kalnins Kalousek
Kalra Kalu Kalugin Kalvitis Kalın Kamar Kamara Kamat Kamath Kamau Kambwili Kamei Kamel Kamenev Kamerhe Kaminski Kamiya Kamiyama Kammenos Kamto Kanaan
Kanadoglu Kanai Kanambe Kandeh Kandie Kandinsky Kaneda Kaneko Kaneshiro Kang Kangamba Kannan Kant Kante Kanyama Kapitsa Kaplan Kapondi Kapoor
Kaptanoglu Kapur Kapwepwe Kara Kara-Murza Karabulut Karaca Karacsony Karadzic Karaganov Karagiannis Karagoz Karakas Karam Karaman Karamanlis
Karamarko Karami Karamollaoglu Karan Karani Karapetyan Karatzaferis Karaulov Kardashian Karegeya Karelin Kargbo Karimi Karimli Karimov Karimova
Karins Karis Kariuki Kariv Karlsen Karlsson Karnad Karolyi Karoui Karpenko Karpov Karrenbauer Karroubi Karrubi Karski Karthikeyan Karua Karugarama
Karunanidhi Karunaratne Karyakin Kasatkin Kasavubu Kasemsri Kashin Kashiwagi Kashua Kasich Kasidiaris Kasparov Kasrils Kassab Kassar Kasselakis
Kassymov Kast Kasukuwere Kasuri Kasyanov Katainen Katayama Kathrada Katjavivi Katju Kato Katrougalos Katsav Katsura Kattan Katumbi Katz Kauder
Kaufman Kaufmann Kaul Kaunda Kaur Kavala Kavanagh Kavanaugh Kavcıoglu Kavelashvili Kawabata Kawaguchi Kawahara Kawai Kawakami Kawamoto Kawamura
Kawashima Kawata Kawazoe Kaya Kayani Kaye Kayibanda Kayonga Kazadi Kazakbayev Kazakov Kazama Kazantsev Kazantzakis Kazemi Kazimir Keane Kearney
Keaton Kebe Kebede Kebzabo Keegan Keenan Keijzer Keino Keir Keita Keith Kejelcha Kejriwal Kekkonen Kelce Kellaway Keller Keller-Sutter Kellner
Kellogg Kelso Kemp Kempa Kempf Kendall Kendrick Kengo Kenneally Kenney Kenny Kenyon Kepler Kerensky Keret Kerimov Kern Kerr Kerrigan Kerry Kershaw
Kertesz Keskin Kesri Kessler Keter Keyes Keynes Khabib Khachaturian Khaddam Khaire Khalid Khalifa Khalil Khalili Khalilzad Khalkhali Khama Khan
Khandelwal Kharrazi Khasbulatov Khashoggi Khatami Khatib Khattab Khattar Khazali Kher Khloponin Khodorkovsky Khokhar Khomenko Khosla Khoury Khoza
Khudoliy Khudoyberdiyev Khumalo Khupe Khurana Khurelsukh Khurshid Khvorostovsky Kiarostami Kibaki Kibet Kibicho Kibor Kicillof Kida Kidawa-Błonska
Kidd Kidman Kidwai Kiefer Kierkegaard Kierwinski Kieslowski Kiir Kiiza Kikilias Kikuchi Kikwete Kilicdaroglu Kilman Kilmer Kilonzo Kilpatrick Kimaiyo
Kimani Kimathi Kimball Kimemia Kimetto Kimmel Kimura Kindiki Kingsley Kinkel Kinnear Kinnock Kinnunen Kinoshita Kinoti Kinsella Kinsey Kinyanjui
Kinyua Kinzinger Kipchoge Kipketer Kipkoech Kiplagat Kiplimo Kipling Kipping Kiprop Kipruto Kipsang Kipyegon Kirby Kirchhoff Kirienko Kiriyenko Kirk
Kirkham Kirkland Kirkpatrick Kirkwood Kirsch Kirui Kiselev Kiselyov Kishi Kishore Kisin Kiska Kislyak Kissinger Kitagawa Kitahara Kitamura Kitano
Kitayama Kitchener Kittikachorn Kiunjuri Kiviniemi Kjaer Kjellberg Kjærsgaard Klarsfeld Klaver Klee Klein Kleist Klemperer Klich Klimkin Klimov Klimt
Klingbeil Klinsmann Klitschko Klochkova Klopp Klychko Klyuev Knausgard Knef Knezevic Knightley Knowles Knox Knudsen Knutsen Kobakhidze Kobayashi
Kobzev Kobzon Koc Koca Kocabıyık Kocak Koch Kocharyan Kochavi Kocner Kocsis Koda Kodaira Kodaly Kodjo Kodjovi Koech Koenders Koffi Kogel Kogure Koh
Kohavi Kohler Kohli Koide Koike Koinange Koirala Koivisto Koizumi Kojic Kojima Kokila Kokoschka Kolar Kolarov Kolb Kolesnikov Kolesnikova Kolev
Kolingba Kolisi Kollar Kollwitz Kolomoisky Kolomoyskyi Komarov Komichi Komiya Komorowski Komsic Komuro Konare Konashenkov Konate Kondo Kondratiev
Kone Kong Konishi Konno Kono Konovalov Konrote Konstantinidis Konstantopoulou Koo Kooistra Koolmees Koopmans Kopacz Kopylov Korban Korchynsky Korcok
Korczak Korhonen Korir Korkmaz Korolev Korolyov Koroma Koroteev Koru Kosa Kosachev Kosaka Kosciusko-Morizet Kosciuszko Kose Kosgei Kosiniak-Kamysz
Koskei Kosor Kossuth Kostenko Kostic Kostin Kostopoulos Kostov Kostova Kostunica Kosygin Kotak Kotleba Kotov Kotzias Kouame Kouassi Koubeissi
Kouchner Kourouma Koutsoumpas Kouyate Kovac Kovacevic Kovachevski Kovacic Kovacs Kovalchuk Kovalenko Kovalev Kovalyov Kovar Kover Kovesi Kovind
Kowalczyk Kowalewski Kowalski Koyama Kozak Kozlov Kozlova Kozlowski Kozyrev Kołakowski Kraft Krajewski Kral Kramer Kramp-Karrenbauer Krasznahorkai
Kraus Krause Krauss Kravchenko Kravchuk Kravitz Kravtsov Krawczyk Krebs Kreisky Krejci Krejcikova Kretschmann Kretschmer Kriel Kripalani Krishna
Krishnamurthy Krishnan Krishnaswamy Kristensen Kristersson Kristiansen Kristoffersen Kriuchkov Krivokapic Krogh Krstic Kruger Kruglov Krugman Kruse
Krylov Kubiak Kubica Kubicki Kubilius Kubis Kubitschek Kubo Kubrick Kucera Kucharski Kuchcinski Kuchma Kuciak Kucinskis Kuczynski Kudlow Kudo Kudrin
Kufuor Kuhn Kuhne Kuipers Kukan Kukiz Kulane Kuleba Kulibayev Kulikov Kulkarni Kulmuni Kumagai Kumah Kumar Kumaraswamy Kumaratunga Kumble Kunast
Kundera Kundra Kunene Kuneva Kunz Kunze Kuo Kurchatov Kureishi Kuria Kurihara Kurkov Kurmanov Kuroda Kuroiwa Kurokawa Kuron Kurosawa Kurski Kurti
Kurtulmus Kurtulus Kurz Kusama Kushner Kushwaha Kusturica Kutesa Kuti Kutuzov Kuwabara Kuwahara Kuzmin Kuznetsov Kuznetsova Kvaratskhelia
Kvirikashvili Kvitova Kvyat Kwak Kwan Kwankwaso Kwarteng Kwek Kwok Kwon Kyagulanyi Kyrgiakos Kılıc Kılıcdaroglu Kılınc Kısanak Laabidi Laakso Laar
Laarayedh Labbe Lacalle Lacan Lacerda Lacey Lachance Lacombe Lacroix Lacson Lafazanis Lafferty Lafitte Lafleur Lafontaine Laforest Lafuente Lagarde
Lagercrantz Lagerfeld Lagerlof Lahham Lahiri Lahlou Lahm Lahoud Lai Laidlaw Laine Lainez Laing Lajcak Lajoie Laksanavisit Lalonde Lalong Lalwani
Lamamra Lambert Lambrakis Lambrecht Lamido Lammy Lamothe Lamoureux Lampard Lamrani Lamy Landa Landaluce Landazuri Landero Landini Landon Landry
Landsbergis Lang Langdon Lange Langford Langlois Langton Lapid Laplace Laplante Laporte Larayedh Larcher Larijani Lariviere Larkin Laroche Larrain
Larranaga Larrea Larreta Larsson Lasalle Laschet Lasconi Lasso Lasut Latham Latief Latorre Latour Latsis Latuconsina Latushka Lau Lauder Laughlin
Laurent Lauridsen Laurie Lauterbach Lavagna Lavalleja Lavery Lavie Lavin Lavoie Lavoisier Lavrov Lavrova Lawal Lawan Lawlor Lawrence Lawson Lawton
Laxman Layachi Layton Lazar Lazcano Lazovic Leadbeater Leadsom Leahy Leary Leavitt Lebed Lebedev Leblanc Lebrun Leclerc Lecomte Lecoq Lecornu Ledoux
Leekpai Leeson Lefebvre Lefevre Legarda Legault Legendre Leger Legese Legge Leghari Legrand Leguia Lehmann Lehtinen Lehtonen Leibniz Leibowitz Leigh
Leighton Leitao Leite Leiva Lekic Lekota Lelouch Lemaire Lemaitre Lemieux Lemke Lemoine Lemos Lempart Lendl Lenku Lennon Lennox Lenz Leonard Leone
Leoni Leonov Lepage Lerma Lermontov Leroux Leroy Lesage Lescot Lessing Lestari Lester Lesufi Leszczynski Letarte Letelier Leterme Letourneau Letta
Letterman Leung Leutheusser-Schnarrenberger Levasseur Levchenko Levesque Levi-Strauss Levine Levinson Levitan Levits Levitt Lewandowski Lewinsky
Lewis Ley Lezama Li Liang Liao Liberman Lidington Lieberknecht Lieberman Liebermann Liebknecht Ligachev Lightfoot Lilesa Lilja Lim Limaj Limbaugh
Limjaroenrat Limonov Lin Linan Linares Lindberg Lindbergh Lindblad Lindemann Linden Lindgren Lindh Lindholm Lindner Lindqvist Lindsay Lindsey
Lindstrom Lineker Linera Lini Linkevicius Linklater Lipavsky Lipp Lippi Lipponen Lipton Lira Lisin Lissouba Lissu Listhaug Liszt Littlewood Litvin
Litvinenko Litvinov Litzman Liu Livingstone Livni Lizarraga Ljungberg Llach Llamazares Llanos Llarena Lleshi Llewellyn Llorente Lloris Lloyd Lobato
Locatelli Lockhart Locsin Lodhi Loffler Lofthouse Lofven Logan Lohan Loiseau Lokodo Lollobrigida Lombardi Lombardo Lomidze Lomonosov Lomu Loncar
Londono Longley Longman Longo Longoria Lonnrot Lonsdale Lonyangapuo Loof Lopes Lopez Lorca Lorenz Lorenzana Lorenzin Lotti Loubet Louca Loughlin
Lourenco Lovell Lovin Lovren Lowassa Lowell Lowery Lowndes Lowry Lozada Lozano Lubaya Lubbers Lubis Lucassen Lucena Lucescu Lucke Luders Ludwig Lueth
Luhut Lukacs Lukaku Lukic Lukonde Lukovic Lumley Lumumba Lund Lundberg Lundgren Lundqvist Lundstrom Lundy Lungisa Lungu Luns Luo Luong Lupi Lupu
Luque Luther Luthuli Lutnick Lutsenko Luxemburg Luxon Luzhkov Lyashko Lydon Lykketoft Lyle Lyndon Lysenko Lytvyn Lyu Lyubimov Lyutskanov Løkke
M'membe Maalouf Maamau Maas Maathai Mabasa Mabaso Mabe Mabena Mabuyane Mabuza MacArthur MacAskill MacDonald MacDougall MacFarlane MacGregor MacIntyre
MacKay MacKenzie MacKinnon MacLean MacLeod MacManus MacMillan MacNeil MacPherson Macapagal Macapagal-Arroyo Macaulay Macedo Macek Macha Machado
Machar Macharia Machel Macias Maciejewski Maciel Macierewicz Mackie Mackintosh Macovei Macozoma Macri Madani Madariaga Madaric Maddow Maddox Madera
Madhavan Madhuku Madikizela Madikizela-Mandela Madl Madlala Madobe Madonsela Madrazo Madrigal Madsen Maeda Maehara Maekawa Maeng Maes Maestri
Magalhaes Magarinos Magee Magnitsky Magnussen Magnusson Magoha Magritte Magsaysay Magsi Magu Magufuli Maguire Mahajan Mahama Mahamadou Mahamat
Mahanta Mahao Mahapatra Mahat Mahathir Mahdavi Mahdi Maher Maheshwari Mahfouz Mahlangu Mahler Mahlobo Mahmoud Mahon Mahoney Mahumapelo Mahuta Maia
Maier Maiga Mailelegaoi Maillard Maimane Maina Mainali Maipi-Clarke Maitra Maiziere Majano Majewski Majithia Majoro Majumdar Makamba Makarau Makarim
Makarov Makarova Makei Makela Makenga Makgoba Makhanya Makhmalbaf Makhno Makhubele Makhubo Makhura Makinde Makinen Makino Makoni Makosso Makowski
Makris Makuei Makwetla Malafaia Malami Malan Malatji Maldini Maldonado Maleki Malema Malenkov Malevich Malhotra Malielegaoi Malik Maliki Malinga
Malki Malkovich Mallarme Mallory Mallya Malmstrom Malofeev Malone Maloney Malong Malonzo Malpighi Malraux Malyarenko Malyshev Malyuk Mamardashvili
Mamic Mammadov Mammadova Mammadyarov Mamontov Mamytov Manafort Manalo Manamela Manana Mancera Manchin Mancini Mancuso Mandelblit Mandetta Mandic
Mandzukic Manea Manele Manescu Mangwana Manigat Maniu Manjhi Manjrekar Mankell Mannerheim Mannheim Manning Manohar Manoukian Manrique Mansaray
Mansilla Manson Mansouri Mantashe Mantega Mantovani Manuel Manullang Manyi Manzano Manzoni Mapaila Mapfumo Maphatsoe Mapisa-Nqakula Maradona Maraga
Maragall Marai Marandi Marape Marchal Marchand Marchenko Marchetti Marchionne Marcinkiewicz Marcoleta Marconi Marechal Margalit Margaryan Margi
Margvelashvili Mariani Maric Marijnissen Marin Marinescu Marinho Marini Marino Markham Marki-Zay Markle Markopoulos Markov Markova Markovic Markovich
Marlowe Marmol Marois Marojevic Maroni Marques Marquez Marr Marri Marroquin Marsden Marston Marsudi Martel Martelly Martens Martensson Marti
Martineau Martinelli Martinez Martino Martins Martirosyan Martynov Marulanda Maruyama Marvin Marwoto Marx Marzouki Masaryk Mascarenhas Mascherano
Maseko Masemola Mashaal Mashaba Mashal Mashat Mashatile Mashego Masin Masire Masisi Maslov Masondo Masood Masra Massimov Masson Massoud Mastella
Mastroianni Masuda Masuku Masuzoe Mata'afa Mataafa Matalatta Matamoros Matarazzo Matekane Mathabatha Mathai Mathale Mathebula Mather Matheson Mathews
Mathiesen Mathieson Mathieu Mathisen Mathunjwa Mathur Matiang'i Matic Matinenga Matisse Matlala Matos Matovic Matshikiza Matsubara Matsuda Matsukawa
Matsumoto Matsumura Matsunaga Matsuno Matsuo Matsuoka Matsushita Matsuura Matsuyama Matsuzaka Matsuzawa Matthaus Matthews Mattis Mattoo Mattos
Mattsson Matute Matvienko Matviychuk Matviyenko Maude Maughan Maupassant Maurer Mauriac Mauroy Maurya Mavhunga Mavridis Mawarire Maxwell Mayakovsky
Mayardit Mayer Mayiga Maymon Maynard Mayr Mayweather Mazari Mazibuko Mazlum Mazo Mazowiecki Mazur Mazza Mazzini Mazzoni Małachowski Mba-Abessole
Mbabazi Mbah Mbaka Mbalula Mbappe Mbaye Mbemba Mbete Mbida Mbowe Mboweni Mboya Mbugua Mbumba Mbusa McAdams McAlister McAllister McAuley McAuliffe
McAvoy McCabe McCafferty McCaffrey McCain McCall McCallum McCann McCarron McCartan McCarthy McCartney McCluskey McConaughey McConnachie McConville
McCord McCoy McCrory McCullough McCutcheon McDaniel McDermott McDonagh McDonald McDonnell McDonough McDougall McElroy McEnroe McEvoy McEwan McFadden
McFarland McFarlane McFaul McGahn McGee McGhee McGill McGinley McGinn McGinnis McGowan McGrath McGraw McGregor McGuinness McIlroy McInerney McInnes
McIntosh McIntyre McKay McKee McKellen McKenna McKenzie McKeown McKinney McKinnon McLachlan McLaren McLaughlin McLean McLellan McLeod McMahon McManus
McMaster McMillan McMurray McMurtry McNally McNamara McNeil McNeill McPartland McPhee McPherson McQueen McRae McShane McSweeney McTavish McVeigh
McVey McWilliams Mchunu Mdlalose Mdluli Meacham Meagher Mebazaa Mechichi Meciar Medeiros Medelci Medici Medinsky Medrano Medvedchuk Medvedeva Meguid
Mehdiyev Mehra Mehrotra Mehta Mei Meidani Meier Meijer Meimarakis Meinhof Meir Meirelles Meister Mejias Mekonnen Melamed Melchior Melconian Melenchon
Melendez Melescanu Melgar Melnichenko Melnikov Melnyk Melo Melville Memon Mena Menard Menchu Mendeleev Mendelssohn Menderes Mendes Mendez Mendieta
Mendiola Mendizabal Mendonca Mendoza Mendy Menem Meneses Menezes Mengal Mengele Mengistu Menon Mensah Mentzen Menzel Merabishvili Mercer Mercier
Merckx Meredith Merino Merkushev Merleau-Ponty Merrick Merrill Mersha Meshkov Mesic Messahel Messi Mesterhazy Meszaros Metcalfe Metsing Metuh Meunier
Meyer Meyers Meza Mhatre Mhlongo Miao Miara Miazek Micciche Michaeli Michal Michalak Michaloliakos Michalski Michaud Michel Michelena Michelet
Michetti Michnik Micic Mickiewicz Mickoski Micombero Middleton Mielke Miguna Mihailescu Mihailovic Mihajlovic Mihaylov Mijares Mijatovic Mikami
Mikati Mikhailov Mikhalkov Mikheev Miki Mikitani Mikkelsen Mikkonen Mikl-Leitner Miklos Mikoyan Mikser Mikulec Mikulic Milanovic Milatovic Milburn
Milchan Miletic Miliband Milic Milla Millan Millar Millet Milley Milligan Milliken Milne Milner Miloslavskaya Milov Milton Mimiko Minamino Minhas
Minin Minnis Minniti Minogue Miqati Mirabeau Miranda Mirghani Mironov Mirren Mirza Mirzaei Mirziyoyev Mirzoyan Misch Mishal Mishima Mishra Mishustin
Misra Mistry Mitani Mitchell Mitra Mitrev Mitrovic Mitsotakis Mittal Miura Miwa Miyahara Miyake Miyamoto Miyata Miyauchi Miyazaki Miyazawa Mizoguchi
Mizrahi Mizuno Miłosz Mkapa Mkhabela Mkhitaryan Mkhize Mkhwanazi Mkhwebane Mkrtchyan Mkwebane Mladenov Mladic Mlambo-Ngcuka Mlangeni Mliswa Mmusi
Mnangagwa Mngomezulu Mngxitama Mnuchin Moallem Moberg Mochizuki Modiano Modise Modric Moeini Moeldoko Mofaz Moffat Moffatt Mogae Mogensen Mogi
Mogoeng Mohamad Mohammadi Mohammed Mohan Mohanty Mohaqiq Mohib Mohlala Mohochi Mohseni Moin Moise Mokaba Mokdad Mokhber Mokhtar Mokoena Mokonyane
Molale Moldoveanu Molefe Moleiro Molewa Moliere Molina Molinari Moliner Molloy Molnar Moloi Moloney Molotlegi Molotov Molyneux Momcilovic Momen Momii
Mommsen Monahan Moncrieff Mondal Mondlane Mondriaan Monedero Monet Monguno Moniz Monnet Monnier Monreal Monsalve Montague Montaigne Montalcini
Montalvo Montanari Montaner Montano Montazeri Monteagudo Montebourg Monteiro Montejo Montella Montero Montes Montesinos Montesquieu Monti Montoro
Montoya Montpetit Montufar Monzon Mooney Moorcroft Moorehead Mora Moradi Moraes Morais Morandi Moraru Morata Morato Moratti Moravcik Morawiecki
Mordashov Mordaunt Moreau Moreira Morejon Morel Moreland Moretti Morgan Mori Moriarty Morikawa Morimoto Morin Morioka Morishita Morita Moriya
Moriyama Morley Moro Morohashi Moroney Moroz Morozov Morricone Morris Morrissey Morse Morsy Mortagua Mortazavi Mortimer Mosaddegh Mosaddeq Moscati
Moscoso Moscovici Moseneke Moser Mosisili Mosley Mosquera Mossadegh Mota Motahari Motaung Motegi Motlanthe Motohashi Motsepe Motsoaledi Motsoeneng
Mottley Mouallem Moulin Mounier Moura Mourao Mourinho Mousavi Moussaoui Moutawakil Moutet Mouzalas Mowat Moya Moyano Moynihan Moyo Mozart Mozes
Mpango Mpisane Mpofu Msibi Msika Msimang Msimanga Mthembu Mthethwa Mtshali Mualla Muasher Mucheru Muchinguri Muchova Mudavadi Mudede Mudenda Mudzuri
Mueller Mueller-Stahl Mufti Mughal Muhammad Muhanna Muhoozi Muhyiddin Muigai Muir Mujaddidi Mujica Mujuru Mukabalisa Mukai Mukasa Mukherjee Mukherji
Mukhin Mukhopadhyay Mukwege Mularczyk Mulcahy Mulcair Mulder Muldoon Mulenga Mulgrew Mulholland Mullen Muller Mulligan Mulumba Muluzi Mulvaney
Mulyani Mumba Mumcu Mumford Munda Mundaca Mundhe Mungiu Munguia Munir Munoz Munro Muntari Munteanu Muntefering Munya Munyagishari Murai Murakami
Muralitharan Muramatsu Murangwa Murata Muratov Muravyov Murayama Murdani Murdoch Murdock Mureithi Murillo Murkomen Murmu Muroya Murrell Murtha Murthy
Murty Murungi Musa Musharraf Mushikiwabo Musoke Musoni Musset Mussorgsky Mustafa Mustafayev Musumeci Musyoka Mutahhar Mutahi Mutai Mutale Mutasa
Mutebi Mutembei Muthambi Mutharika Muto Mutsvangwa Muttaqi Muttawakil Mutua Mutunga Muturi Muyembe Muzenda Muzito Muzorewa Mvoko Mwamba Mwanawasa
Mwangi Mwanza Mwaura Mwende Mwilu Mwinyi Myasnikov Myeni Myers Myhre Myrdal Mzembe Mzembi Mzimela Møller N'Diaye Nabavi Nabil Nabiullina Nabokov
Nabuco Nacer Nadda Nadeau Nadella Naderi Nadunga Nafisi Nagai Nagasawa Nagashima Nagata Nagatomo Nagle Nagornov Nagy Nahari Nahles Nahyan Naidoo
Naidu Naik Nainggolan Nair Najafi Najjar Nakada Nakagawa Nakahara Nakai Nakajima Nakamoto Nakamura Nakanishi Nakano Nakao Nakasone Nakata Nakatani
Nakayama Nakazawa Nalbandian Namah Nambiar Nambooze Nanda Nandi-Ndaitwah Nandy Nangaa Nansen Napolitano Naqvi Narang Naranjo Narayan Narayanan
Narayanasamy Nardella Narvaez Naryshkin Nascimento Nash Nasheed Nasim Nasr Nasralla Nasrallah Nassir Nassiri Nastase Nasution Natalegawa Natano
Natapei Nateq-Nouri Nath Natsume Naudet Naughton Nauseda Navalnaya Navalny Navarrete Navarro Navas Navon Navracsics Navratil Navratilova Nawakwi
Nawaz Nawfal Nawrocki Nayak Nayar Nayem Naylor Nayyar Nazarbayev Nazarbayeva Nazario Nazarov Nazri Nchimbi Ncube Ndabeni-Abrahams Ndadaye Ndahiro
Ndalichako Ndayishimiye Ndayizeye Ndegwa Ndiaye Ndichu Ndirangu Ndlovu Ndlozi Ndolo Ndong Ndongo Nduhungirehe Ndung'u Nduwimana Nebati Necas Nedic
Nedved Needham Neeson Nega Negasa Negash Negreiros Nehammer Nehra Nehru Neill Neira Nejad Nelson Nemcova Nemec Nemeth Nemtsov Nenadic Nenchev Nene
Neri Neruda Nesbitt Nesbø Nesterenko Nesterov Netshitenzhe Neubauer Neuer Neumann Neves Neville Newell Newman Newsom Ng Nganang Ngarewa Ngcobo Ngcuka
Ngema Ngilu Ngirente Ngo Ngoma Ngubane Nguema Nguesso Ngugi Nguyen Nhari Nhleko Niang Niarchos Niazi Nibali Nichols Nicholson Nicol Nicolson Nie
Niebel Niedermayer Nielsen Niemela Niemeyer Niemi Nieminen Niemoller Nieto Nietzsche Niimi Niinisto Nikai Nikiforov Nikitin Nikolaev Nikolaidis
Nikolic Nikolov Nikolova Nikonov Nikula Nikulin Nilekani Nilsen Nilsson Nimeiri Nimeiry Ning Ninomiya Ninova Nishani Nishida Nishikawa Nishikori
Nishimura Nishino Nishioka Nishiyama Nishizawa Nissenkorn Nitras Niu Niven Niyazov Niyombare Niyonzima Nizami Njenga Njoroge Njuguna Nkabinde
Nkadimeng Nkaissery Nketiah Nkomo Nkosi Nkrumah Nkuna Nkunda Nkurunziza Nkwinti Nnamani Noboa Nobrega Noda Noguchi Nogueira Noh Noiret Nolan Nolde
Nolte Nonaka Nonu Noonan Noori Noorzai Nooyi Nordin Nordio Nordstrom Noren Norgaard Noriega Norris Northcott Northrop Norwood Noske Notley Novak
Novakovic Novalis Novanto Novikov Novotny Nowacka Nowak Nowakowski Noyori Nozaki Nqakula Nsengiyumva Nsereko Ntaganda Ntahomvukiye Ntakarutimana
Ntlemeza Ntshangase Ntuli Nugent Nugraha Nugroho Nujoma Nunes Nunez Nureyev Nurmagomedov Nurmi Nursi Nuttall Nußbaum Nwabueze Nwachukwu Nwajiuba
Nwankwo Nwosu Nxesi Nxumalo Nyachae Nyamwasa Nyamweya Nyanda Nyanzi Nyathi Nyberg Nyembezi Nyerere Nygaard Nyman Nyongesa Nyoni Nyoro Nyqvist Nyusi
Nzapayeke Nzimande O'Brien O'Callaghan O'Connell O'Connor O'Dea O'Donnell O'Donoghue O'Donovan O'Dowd O'Driscoll O'Dwyer O'Farrell O'Flaherty
O'Gorman O'Grady O'Hara O'Hare O'Keefe O'Keeffe O'Leary O'Mahony O'Malley O'Meara O'Neal O'Neil O'Neill O'Reilly O'Rourke O'Shea O'Sullivan O'Toole
Oakley Oates Obame Obando Obasanjo Obaseki Obaze Obeng Oberg Oberoi Obiang Obiano Obiri Obote Obrador Obradovic Obuchi Obukhov Ocalan Ocampo Ochaita
Ochoa Ociepa Oda Odagiri Oddsson Odegaard Odeh Odhiambo Odinga Odinkalu Odumakin Oettinger Offenbach Ofori Ofori-Atta Ogan Oganesyan Ogata Ogawa
Ogbeh Ogden Ogego Ogi Ogot Oguchi Oguma Ogunbanjo Ogunlesi Ohanian Ohanyan Ohashi Ohira Ohnesorg Ohno Ohryzko Ohta Ohtani Oishi Ojo Ojode Ojukwu
Ojwang Okabe Okada Okadigbo Okafor Okah Okamoto Okamura Okawa Okazaki Okeke Okello Okemo Okende Okezie Okocha Okolo Okonjo-Iweala Okonkwo Okonogi
Okorocha Okoth Okowa Okoye Okpara Okri Okruashvili Oktay Oktem Okubo Okuda Okulov Okumura Okuno Oladapo Olafsson Olajuwon Olanipekun Olawale
Olbrychski Oldman Oleinik Oleksy Oli Oliphant Olisadebe Oliva Olivares Oliveira Oliver Olivera Oliveros Olivier Ollila Ollongren Olmedo Olmert Olmos
Olofsson Olonisakin Olsen Olson Olsson Oltra Omanga Omari Omisore Omondi Omori Omtatah Omtzigt Omura Onaga Onaiyekan Onal Onassis Ondimba Oner Ong
Ongeri Ongkoskoon Ongwae Onishi Onkelinx Onn Onnoghen Ono Onochie Onodera Onyango Onyekwere Onyema Oosthuizen Opare Opoku Oppenheimer Oppermann
Oppong Oprescu Orbach Ordonez Orellana Oren Orengo Oreskovic Oritsejafor Orlandi Orlov Orman Oropeza Orozco Orpo Orsharski Orsini Ortega Ortiz Orton
Ortuzar Orubebe Orwell Osako Osborn Osborne Osbourne Osei Oshima Oshiomhole Oshoala Osimhen Osinbajo Oskanian Osman Osmani Osmani-Sadriu Osoble
Osorio Osterberg Ostrovsky Ostrowski Osuna Osundare Oswald Ota Otani Otegi Otero Othman Otieno Ott Otunbayeva Ouattara Ouedraogo Ouellet Ouko
Oulanyah Ouyahia Ouyang Ovechkin Ovsyannikov Ovsyannikova Owalo Owen Owolabi Owuor Owusu Oxley Oyarzun Oye-Mba Oyedepo Oyelowo Oyetola Oyinlola Oymen
Oyun-Erdene Ozaki Ozal Ozawa Ozbek Ozcan Ozdag Ozdemir Ozekhome Ozel Ozil Ozkan Ozkok Ozturk Pabriks Pacheco Pacolli Pacquiao Padilha Padoan Padukone
Pae Paet Paez Paganini Pagano Paget Pagnol Pahad Pahlavi Pahor Paige Paik Paikray Paillard Paisley Paiva Paksas Paksut Palacios Palani Palaniswami
Palaszczuk Paleckis Palic Palijo Palin Palinkas Palladino Palma Palme Palmerston Palocci Paloh Palou Palsson Paltrow Paluckas Palumbo Pamuk
Panagopoulos Panagoulis Panahi Panarin Panariti Pandey Pandit Pandjaitan Pandor Pandurevic Pandya Panek Panelo Panfilov Pangilinan Panigrahi Panin
Panjaitan Pankhurst Panneerselvam Panot Pantoja Panuelo Panyarachun Paochinda Paoli Papaconstantinou Papadakis Papademos Papadimitriou Papadopoulos
Papandreou Papantoniou Papazian Papen Papoulias Pappe Papuashvili Paquette Parashar Pardede Pardi Paredes Pareja Parekh Parikh Parisi Parizeau Parker
Parkin Parkinson Parly Parmar Parnell Parodi Parolin Paroubek Parr Parra Parrikar Parrish Parry Parsi Parsons Partey Parubii Parubiy Parvanov Pascoe
Pashayev Pashinyan Pasic Pasolini Pasqua Passos Pasternak Pasteur Pastrana Paswan Patarkatsishvili Patasse Patel Paterson Patil Patino Patkar Patnaik
Patra Patrick Patriota Patrushev Patry Pattanaik Patterson Pattinson Patton Paucar Paudel Pauli Paulsen Paulson Pavarotti Pavelic Pavic Pavlichenko
Pavlopoulos Pavlov Pavlova Pavlovic Pawar Pawlak Pawłowski Paxman Payne Pazos Pazuello Pcolinsky Peabody Pearce Pearson Pecresse Pedraza Pedrosa
Pedroza Peeters Peevski Peixoto Pejanovic Pekkan Pelaez Pelissier Pellegrini Pellegrino Pelletier Peltier Pemberton Pena Penagos Penaloza Pendarovski
Pendes Pendleton Peng Penn Pennington Penrose Peppiatt Peralta Percival Percy Perdomo Perea Perec Pereira Perera Peres Peretz Pereyra Perillo
Perincek Perisic Perkins Perkovic Perlman Pernia Perrault Perret Perrin Perrone Perrot Perrott Persad-Bissessar Persson Pertini Peshawaria Peskov
Pessoa Pestana Petain Petersen Peterson Petersson Petitjean Petkov Petkova Petliura Petlyura Petrenko Petrescu Petricek Petrie Petro Petrosyan Petrov
Petrova Petrovic Petrovic-Njegos Petry Petsas Pettersson Pevkur Pezao Pezeshkian Pezzullo Pfeifer Pfeiffer Phadke Phahlane Pham Phan Phanouvong
Phelan Phelps Philby Philippot Phillips Philpott Phiri Phiyega Phommachanh Phosa Piacentini Piaf Piatek Picasso Picazo Picciani Pichai Pichardo
Pichetto Pickett Piech Piekarski Pienaar Pierre-Louis Pietrzak Pilger Pilkington Pillai Pillon Pimenta Pimentel Pinault Pindling Pineda Pinedo
Pineiro Pinel Pinheiro Pinilla Pinior Pinotti Pinter Pinto Pinzon Piontkovsky Pirandello Piras Pires Pirie Pirlo Pisapia Pistorius Pitman Pitt
Pivovarov Pizarro Piłsudski Pjaca Plahotniuc Plakiotakis Plamondon Planck Plasencia Plasterk Platini Platzeck Plekhanov Plenkovic Plevneliev
Plibersek Plisetskaya Pliskova Pliushchenko Ploumen Plummer Plushenko Poddar Podolsky Podolyak Pofalla Poghosyan Pohamba Pohiva Pohl Poilievre
Poincare Poirier Pokorni Pokorny Polanski Polat Poletti Polgar Poli Pollard Pollock Polonsky Poltavchenko Polyakov Pompeo Pompidou Ponce Ponomarenko
Ponomarev Pontecorvo Poole Poonia Pooth Popa Popal Popalzai Popescu Popiełuszko Popov Popova Popovic Popper Poroshenko Porras Porrua Portas Portela
Porteous Porter Portillo Portinari Portman Porush Posada Pospisil Postlethwaite Postma Potaka Potanin Pothier Poudel Poulin Poulsen Poupaud
Pourmohammadi Poussin Powell Poynter Pozsgay Prabhakar Prabhu Pradana Pradhan Prakash Pramono Pranowo Prasad Prasetyo Pratchett Prats Pratt Prawiro
Precht Preciado Predoiu Prendergast Prescott Presley Prestes Prestigiacomo Pretorius Preval Prevert Prevost Priestley Prigozhin Prilepin Primakov
Priolo Pritchard Pritzker Probert Prochazka Proenca Prokhorov Prokofiev Prokopenko Proll Pronin Prosser Protasevich Proulx Proust Prudhomme Pruitt
Pryce Pryor Przybylski Przyłebska Psaki Puccini Pudjiastuti Pugachev Pugacheva Pugh Puig Puigdemont Pujara Pujol Pulido Punongbayan Pupovac Purcell
Puri Purnama Purohit Purra Pushilin Pushkin Pushkov Puskas Putnam Pyne Pyo Pyun Qaani Qabbani Qaboos Qadhafi Qadri Qaiser Qalibaf Qanooni Qaradawi
Qarase Qasim Qasmi Qassem Qian Qiao Qiu Quach Quadros Quagliarella Quaid Quansah Quaranta Quartey Quasimodo Queiros Queiroz Queneau Quesada Quevedo
Quezada Quigg Quijano Quimper Quincy Quinn Quintana Quintao Quintero Quinteros Quiroga Quiros Quisling Quispe Qurei Qureshi Raab Rabanal Rabbani
Rabelais Rabell Rabelo Rabin Rabinovich Rabinovitch Rabuka Racan Rachmaninov Rachmawati Racz Radcliffe Radebe Radev Radford Radhakrishnan Radic
Radicova Radovic Radu Raducan Radulovic Raeisi Raffarin Rafferty Raffo Rafizi Rafsanjani Raggi Raghavan Raghuraman Raguz Rahane Rahardjo Raheja
Rahimi Rahimov Rahimpour Rahman Rahmon Raikkonen Rainey Rainsy Raisani Raisi Raissouni Rajagopalan Rajai Rajan Rajaonarimampianina Rajapaksa
Rajapakse Rajaratnam Rajavi Raje Rajendran Rajoelina Rajoub Raju Rakhimov Rakhmon Rakhmonov Rakic Rakitic Rakosi Rakotoarisoa Rakusan Rama
Ramachandran Ramadhan Ramakrishnan Ramalho Raman Ramanathan Ramanujan Ramasamy Ramaswamy Ramatlhodi Ramelow Ramesh Ramgoolam Ramkalawan Ramos Ramotar
Ramsauer Ramsay Ramsbottom Ramsden Ramsey Rana Ranariddh Ranatunga Ranawat Ranciere Randle Randrianarisoa Rane Rangabe Ranganathan Rangarajan Rangel
Ranieri Rankin Rantanen Rantisi Rao Raposo Rashid Rashkov Rasmussen Rasoanaivo Rasool Rasputin Rasulzade Ratanarak Ratas Ratcliffe Rath Rathbone
Rathod Rathore Ratsiraka Ratti Rattigan Ratzinger Rau Rauch Raut Ravalomanana Ravanchi Ravidas Rawat Rawlings Rawlins Raworth Raymond Rayner Razak
Razali Razvi Rebelo Rebolledo Recalde Recean Reclus Recto Redda Reddy Redford Redgrave Redknapp Redmayne Redmond Reece Regan Regev Regnier Rehman
Rehmani Rehn Reichelt Reichert Reichmann Reid Reilly Reimundin Reiner Reinfeldt Reinhardt Reinsalu Reiss Remengesau Remisova Remond Ren Renard Renaud
Rendi-Wagner Renfrew Renoir Renshaw Renwick Requena Resende Resnais Ressa Restrepo Retailleau Reul Reus Reverte Revilla Revilleda Rexhepi Reyes
Reynaud Reynders Reynolds Reynoso Reyns Rezaei Rezai Rezaian Rezende Reznikov Rhee Rhodes Riachi Riady Ribeiro Ribera Ribo Ricci Richard Richards
Richardson Richelieu Richter Rickman Riddell Ridley Rieger Riemann Riera Riester Rigby Rigg Rijiju Rilke Rimbaud Rinaldi Rincon Rinkevics Rinne
Riopelle Riordan Rios Riquelme Ristic Ritchie Rittenhouse Ritter Riva Rivadavia Rivera Rivero Rivlin Rizvi Rizzo Roa Robbins Roberge Robert Roberts
Robertson Robeson Robespierre Robinson Robitaille Roble Robledo Robles Robredo Robson Rocard Rocca Rocha Rochefort Rocheteau Rodas Roddick Rodgers
Rodham Rodin Rodman Rodrigues Rodriguez Roemer Rogan Rogov Rogozin Roh Rohde Rohmer Rohwer Roig Roivas Rojas Rokossowski Roldan Rolland Romagnoli
Romanenko Romano Romanov Romanova Romero Romney Romo Rompuy Romualdez Ronaghi Ronchi Ronderos Rondon Ronnlund Rono Ronson Rooble Rooney Roque Rosales
Rosato Rosello Rosenberg Rosenkranz Rosenstein Rosenthal Roshal Rosi Rosler Roslund Rossellini Rossello Rosser Rossetti Rossi Rossini Rostami
Rostowski Rota Rotenberg Roth Rothe Rothman Rothschild Rotich Rottgen Rouhani Rourke Rousseau Roussel Rousselet Routledge Roux Rovira Rovirosa
Rowbotham Rowe Rowland Rowlands Rowley Rowling Roxas Roychowdhury Rozhkov Ruan Ruano Rubalcaba Ruberwa Rubiales Rubik Rubio Rublev Ruci Rudd Ruddock
Rudenko Rudisha Rudolph Rueda Ruengroj Ruffalo Ruffin Ruffini Rufian Ruggiero Rugova Rugunda Rumengan Rummenigge Rumsfeld Rupani Rurup Rusesabagina
Rushdie Ruskin Russell Russo Rusu Rutkowski Rutledge Rutskoi Rutter Rwasa Rwigara Rwigema Ryabkov Ryang Rybachenko Rybakina Rybakov Rybkin Rychetsky
Rydberg Rydzyk Rykov Rylance Ryoo Ryu Ryzhkov Rzayev Rzeplinski Sa'ar Saadawi Saakashvili Saar Saarinen Saavedra Sabahi Sabatier Sabonis Sacchi
Sachdev Sachs Sadeghi Sadler Sadovyi Sadowski Sadr Sadykov Saeed Saenz Safadi Safarov Safavi Safieddine Safin Safonov Safronov Sagan Sagasti Saglam
Sagna Saha Sahakyan Sahin Sahli Sahni Sahraoui Sahu Saied Saifuddin Saigo Saiki Saikia Saini Saint-Laurent Saito Saitoh Saiz Sakaguchi Sakaja Sakaki
Sakakibara Sakamoto Sakata Sakellaropoulou Sakharov Sakho Sakombi Sakuma Sakuraba Sakurai Sala Salame Salameh Salas Salcedo Saldana Saldanha Saleem
Saleh Salehi Salgado Salih Salis Sall Salles Salmond Salonen Salter Saltykov Salvatierra Salvatore Salvemini Salwai Samadi Samake Samaniego Samaras
Samarasinghe Samaraweera Samba-Panza Sambi Sambou Samoilov Samoilova Sampaio Sampath Samper Samsom Samsonov Samuels Samuelson Samuelsson Sanabria
Sanader Sancho Sandberg Sander Sanderson Sandford Sandhu Sandler Sandoval Sandstrom Sandu Sanford Sangakkara Sangare Sanghvi Sangma Sanguinetti
Sanhueza Sankara Sankoh Sanna Sannikov Sano Sanogo Sansores Santala Santamaria Santana Santanche Santaolalla Santhanam Santillan Santokhi Santoro
Santorum Santos Santoso Sanusi Sanussi Sanyang Sanz Sapin Sapir Saputra Saraiva Saraki Saramago Sarandon Sardesai Sarec Sargent Sargsyan Saric
Sariyev Sarkar Sarkis Sarkisian Sarkissian Sarma Sarmiento Sarney Saro-Wiwa Sarpong Sarr Sarraj Sarraute Sarrazin Sarri Sarsenbayev Sarsour Sartori
Sartre Sarwar Sarıgul Sarıkaya Sasakawa Sasaki Sasin Sasono Sata Sato Satoh Satpayev Satrapi Satyarthi Saucedo Sauer Saunders Savard Savater
Savchenko Savea Savelyev Saviano Savic Savile Savimbi Savin Savisaar Savoia Savvidis Sawada Sawadogo Sawaguchi Sawant Sawyer Saxena Sayago Sayasone
Sayyaf Scalfari Scalfaro Scaramucci Scarpa Scavino Schaeffer Schafer Schaffer Scharping Schauble Schavan Scheel Scheer Schetyna Scheuer Schiappa
Schiele Schifani Schillaci Schiller Schilling Schindler Schippers Schlein Schleyer Schlink Schlogel Schlondorff Schmid Schmidt-Rottluff Schmitz
Schneiderhan Schnitzler Schofield Scholl Schonberg Schone Schoof Schopenhauer Schreiber Schroeder Schroer Schubert Schuler Schulte Schultze Schulz
Schulze Schumacher Schuman Schumann Schurrle Schussel Schuster Schwab Schwartz Schwarz Schwarzenberg Schwarzenegger Schwarzer Schweiger Schweitzer
Schwesig Schyman Sciascia Scindia Scofield Scolari Scorsese Scruton Seaga Seagrave Searle Sebelius Sechin Seck Sedgwick Sedlacek Sedrakyan Sedwill
Seehofer Sefcovic Seferis Segal Segers Seguin Segura Sehgal Sehwag Seibert Seidel Seinfeld Seitz Seixas Sejdiu Sekerinska Sekhukhune Sekiguchi Sekine
Selanne Selassie Selby Selebi Sellal Sellner Selmani Selmayr Selwyn Semak Semenchenko Semenov Semenya Semjen Semyonov Senanayake Sendic Sener Sengal
Senghor Sengupta Senthil Sentop Sentsov Senussi Seo Seok Seol Seong Sepehri Sepulveda Serdyukov Serebrennikov Sereno Seretse Sergeev Sergeyev Seriti
Serkis Serra Serraj Serrano Serrat Sesay Seselj Setalvad Sethi Setiawan Setty Severn Sexwale Seymour Sezer Sezibera Sgarbi Shaar Shabangu Shabib
Shackleton Shadary Shademani Shafie Shafik Shagari Shagdarov Shah Shahabi Shahbazi Shahin Shahristani Shahroudi Shaik Shaked Shakespeare Shalabi
Shalamov Shalev Shalit Shamanov Shami Shamir Shamkhani Shammari Shamu Shamuyarira Shanghala Shankar Shanmugam Shanmugaratnam Shao Shapira Shapiro
Shaposhnikov Shapps Shaqiri Sharaa Sharaf Sharansky Sharapova Shareef Sharett Shariatmadari Shariy Sharkey Sharma Sharmarke Shastri Shatah Shater
Shatner Shaughnessy Shaw Shawki Shchedrin Shcherbakov Shcherbina Shebarshin Sheeran Shehab Shekau Shekhar Shekhawat Sheldon Shelest Shelton Shen
Sheng Shepard Sheppard Sherazi Shergill Sheridan Sherpa Sherwood Shestakov Shettima Shetty Shevardnadze Shevchenko Shi Shibasaki Shibata Shigemitsu
Shih Shihabi Shikli Shilov Shilowa Shimada Shimamura Shimelis Shimizu Shimomura Shinawatra Shinde Shindo Shinohara Shinozaki Shinwari Shiozaki
Shipman Shirai Shiraishi Shirakawa Shiratori Shirazi Shirodkar Shirokov Shiryaev Shishkin Shivakumar Shivambu Shivute Shmuli Shmyhal Shoigu Shojaei
Shoji Shojima Sholokhov Shonekan Shor Shostakovich Shpigel Shreshtha Shrestha Shrivastava Shriver Shu Shukla Shukri Shulman Shuvalov Siahaan Sibal
Sibanda Sibeko Sibelius Sibiya Sichel Siddaramaiah Siddhu Siddiq Siddique Siddiqui Sidhu Sidorenko Sidorov Sidwell Siebert Siemoniak Sienkiewicz
Sigurdardottir Sigurdsson Sigurjonsson Sigurðardottir Sihag Sihamoni Sihanouk Sihombing Sikhala Sikora Sikorski Sikorsky Silajdzic Siles Silina
Siljanovska Silpa-archa Siluanov Silva Silveira Silverman Silverstein Silvestri Silwal Simanjuntak Simatupang Simecka Simek Simenon Simeone Simic
Simicska Simion Simitis Simmonds Simmons Simms Simoes Simoneau Simonka Simonov Simonyan Simonyte Simpson-Miller Sims Simsek Sinaga Sinanoglu Sinatra
Sinclair Sinduhije Sinema Singh Singhal Singhania Singhvi Sinha Siniora Sinner Sinwar Sinyavsky Sipek Siphandone Sipila Siqueira Siqueiros Siregar
Sirisena Sirivadhanabhakdi Sirko Sirleaf Sisodia Sison Sisoulith Sissoco Sissoko Sistani Sisulu Sithole Sitnikov Sitompul Sitorus Situmorang
Sivakumar Sivaraksa Siyaad Siza Sjoberg Sjogren Sjostrom Skabeeva Skarsgard Skelton Skerrit Skoropadsky Skosana Skouris Skripal Skrtel Skubiszewski
Skvernelis Skvorecky Skweyiya Skłodowska Slansky Sledkov Sleiman Slesers Sloan Slovo Smetana Smirnov Smirnova Smithson Smits Smolenski Smolov
Smotrich Smyth Snegur Snoussi Snowden Snyder Soames Soares Sobchak Sobczak Sobolev Sobotka Sobral Sobti Sobukwe Sobyanin Socrates Soder Sodhi
Soekarnoputri Sofer Sogavare Soglo Sohn Soini Sokhonn Sokolov Sokolova Solanki Solano Solbakken Solberg Soleimani Soler Solih Soliman Solis Solomon
Solorzano Solovyev Solovyov Solskjær Solymosi Solyom Solzhenitsyn Somaiya Somanathan Somare Somers Somerville Sommaruga Somoza Soncini Sondland Sonko
Sonoda Sonowal Soomro Sophan Sopoaga Sorabjee Soren Soriano Sorkin Soro Sorokin Sorokina Soros Soroush Sorrell Sorrentino Sosa Sosoaca Sossion Sotelo
Sotillo Sotomayor Sotoudeh Sotto Soumare Sousa Southgate Souza Sovaleni Sowore Soyinka Soylu Sozen Spacey Spadaro Spadolini Spahn Spajic Spallanzani
Spanta Spataro Spath Speer Speight Spence Spencer Spengler Speranza Spicer Spielberg Spinelli Spiric Spiridonov Spitzer Springsteen Sproat
Spyropoulos Sreedharan Srikanth Srinivas Srinivasan Srivastava Ssekandi Ssemogerere Ssewanyana Stachura Stadler Stahl Stallone Stallworth Stancu
Stanekzai Stanescu Stanhope Stanic Stanikzai Stanishev Stanisic Stankevich Stankovic Stansfield Stapleton Starkey Starovoitova Stastny Statham
Staufenberg Stauffenberg Steenhuisen Stefanchuk Stefanov Stefanovic Stegner Steinbach Steinberg Steinbruck Steiner Steinitz Sten Stenberg Stenmark
Stepanov Stepashin Stephens Stephenson Stepien Stepinac Stewart Steyn Stiglitz Stoddard Stoiber Stoica Stoichkov Stojanovic Stojkovic Stokes Stolojan
Stolypin Stolz Stournaras Stoyanov Strache Strathairn Straujuma Strauss Strauss-Kahn Strauß Stravinsky Streep Streeting Streich Streicher Streisand
Strelkov Stresemann Strickler Strindberg Strobl Stromberg Stropnicky Stroud Struan Strunz Struve Stuart Stukov Stumpf Sturgeon Stussi Stylianides
Støre Suarez Subasic Subirats Subrahmanyam Subramaniam Subramanian Suchocka Sudani Sudham Sudjana Suga Sugawara Sugden Sugiarto Sugihara Sugimoto
Sugita Sugiura Sugiyama Suh Suhartono Sukarnoputri Suker Sukur Sulaiman Suleiman Suleimenov Sulik Sulyok Sumner Sundaram Sundaravej Sundberg Sununu
Suparman Suplicy Surjan Surjewala Surkov Suryadi Suryanto Susak Susanto Suski Suslov Susskind Sussmuth Sutanto Sutcliffe Sutherland Sutton Suvorov
Suwandi Suzuki Svendsen Svensson Sverak Sverdlov Svitolina Svoboda Swaminathan Swamy Swanson Swaraj Swartbooi Swayze Sweeney Swiatek Swinburne
Swinney Swinson Switek Syafii Syed Sylla Sylva Sylvester Sylvestre Symonds Syrskyi Sysoev Sytnyk Szabo Szajer Szalasi Szczepanski Szczerba Szczesny
Szijjarto Szilagyi Szumowski Szuros Szydło Szymanski Szymborska Szyszko Søndergaard Søreide Sørensen Sık Tabarez Tabata Tabbara Tabboune Tabrizi
Tachibana Tada Tadese Tadesse Tadic Tagg Tagore Taguchi Taheri Tahrawi Taillefer Tajani Tajima Tajzadeh Takacs Takada Takagi Takahashi Takahata
Takaichi Takamatsu Takashima Takayama Takei Takemitsu Takemoto Takemura Takeshita Takeuchi Takht-Ravanchi Takizawa Talabani Talabany Talabi Talal
Talavera Talbot Talpur Talwar Tamada Tamaki Tamayo Tambo Tambuwal Tamihere Tamm Tamura Tanabe Tanada Tanaka Tanase Tandja Tandjung Tandon Tangsiri
Tanigaki Taniguchi Tanizaki Tanjung Tanno Tanrıkulu Tantawi Tanwar Tao Tapia Tapie Tapper Tarantino Tarar Tarasov Tardelli Tariceanu Tarkovsky Tarlos
Tarr Tasev Tashiev Tashiro Tatarinov Tate Tatlıses Tatsumi Tatum Taubira Taufua Taumalolo Tavares Taveira Tavernier Tawde Taya Tchaikovsky Tchiani
Tebbit Tebboune Tebet Teeven Tefera Teferi Teixeira Tejada Tejeda Tekebayev Tekere Tekeste Tekin Tekle Teles Telford Tellez Teltschik Tembo Temer
Templeton Tendulkar Tennant Tennyson Teodorescu Teodoro Teoh Ter-Petrosyan Teran Terblanche Terekhov Tereshchenko Tereshkova Tergat Terim Terlecki
Terrazas Tesfaye Teshome Tessema Tessier Tessori Testa Tetrault Tetteh Tevez Tewari Tezanos Tezcan Tezuka Thabane Thaci Thackeray Thakkar Thakur
Thalmann Thapa Thapar Tharman Tharoor Thaugsuban Thavisin Theocharis Theodorakis Theron Thiam Thibault Thibodeaux Thiel Thielemann Thieme Thiers
Thierse Thioune Thohir Thoma Thomas Thomason Thompson-Herah Thomson Thongsuk Thorburn Thorez Thornberry Thorne Thornhill Thorning-Schmidt Thornton
Thorpe Thorvaldsen Thulare Thulin Thunberg Thurman Thurmond Thwin Tian Tiani Tibi Tiendrebeogo Tiene Tierney Tikait Tikhanouskaya Tikhanovskaya
Tikhanovsky Tikhonov Tilahun Tilak Tillerson Tilley Tillich Timberlake Timchenko Timmermans Timoshenko Tindall Tinoco Tinubu Tirikatene Tishby Tiso
Tiwari Tkachenko Tkachev Tkatchenko Tlusty Toader Tobback Tobin Todd Todoric Todorov Todorova Toffoli Togliatti Tohir Tohme Toivonen Tojo Tokarczuk
Tokayev Tokayeva Tokugawa Tola Tolashe Tolkien Tolokonnikova Tolosa Tolstoy Tomar Tomasevic Tomasson Tombalbaye Tomenko Tomic Tominaga Tomita
Tomiyama Tomiyasu Tomlin Tomlinson Tonelli Toninelli Toomey Topalli Topcu Topolanek Toporovsky Tornatore Tornberg Toroczkai Torra Torrejon Torrente
Torrijos Torvalds Toscani Tosovsky Toth Toti Totti Touadera Tounkara Touraine Touray Toure Toussaint Tovar Townsend Townshend Toyoda Trajkovski
Transtromer Traore Trapattoni Trapeznikov Traube Travaglio Travers Travis Travolta Trejo Tremblay Tremonti Tretyakov Trevelyan Trevor Tria Trillanes
Trimble Trindade Trintignant Tripathi Tripathy Trittin Trivedi Trocsanyi Trofimov Troncoso Trotsky Trott Trotta Trotter Trowbridge Truban Trudel
Trueba Truffaut Truong Trzaskowski Tsacheva Tsai Tsakalotos Tsang Tsarev Tsarukyan Tsaryov Tse Tsedu Tsegay Tsepkalo Tshabalala Tshibanda Tshombe
Tshwete Tsikata Tsikhanouskaya Tsipras Tsitsipas Tskitishvili Tsochatzopoulos Tsogtbaatar Tsuchida Tsuchiya Tsuda Tsui Tsuji Tsukamoto Tsukuda
Tsutsui Tsvangirai Tsvetaeva Tsvetanov Tuchel Tuchkov Tucker Tudjman Tudose Tueni Tugade Tugendhat Tugluk Tuilaepa Tuilagi Tuipulotu Tuivasa-Sheck
Tuju Tuleev Tuleyev Tulu Tuluka Tumukunde Tumwebaze Tumwine Tunc Tupolev Tupou Turabi Turan Turay Turcan Turchynov Turco Turei Turgenev Turing Turkes
Turnbull Turull Tuttle Tutu Tuwaijri Tuđman Tuʻivakano Tveit Twagiramungu Twain Tweedy Twum Tyagi Tyahnybok Tybring-Gjedde Tymoshenko Tyson Uba Ubah
Ubeda Ubeidat Ubial Ucar Uchida Uchikawa Uchimura Uchiya Uchiyama Udaltsov Udom Ueda Uehara Uemura Ueno Uesugi Ugarte Ugwu Uhm Ulbricht Ulimwengu
Ulker Ullah Ulloa Ulrich Ulvskog Ulyanov Ulyukayev Umaga Umahi Umana Umeda Umehara Umemoto Umerov Unal Unamuno Underhill Undset Unger Ungureanu
Unsworth Upadhyay Urdangarin Uriarte Urias Urpilainen Urquhart Urquiza Urresti Urribarri Urrutia Ursu Urtubey Usakovs Usami Ushijima Uslu Usmanov
Uspaskich Ustinov Usupashvili Usyk Utada Utemuratov Utomi Utomo Uvarov Uysal Uzan Uzodimma Vacaroiu Vaculik Vadai Vadra Vaezi Vahidi Vaidya Vaillant
Vaishnav Vaizey Vajpayee Vakarchuk Valbuena Valcarcel Valdes Valdez Valdivia Valek Valente Valentini Valenzuela Valera Valery Vallaud Vallejo
Vallejos Valls Valuev Valverde Vandenbroucke Vanderbilt Vandeurzen Vanhanen Varadarajan Varda Vardanyan Varela Varga Varma Varoufakis Varro
Vasconcelos Vashisht Vasic Vasilescu Vasilev Vasiliev Vasilyev Vassiliou Vathana Vaughan Vaughn Vavi Vavilov Vavra Vaxevanis Vaz Vazquez Vedum Vega
Vejjajiva Vejonis Vekselberg Velarde Velasco Velasquez Velayati Veldman Velez Veliaj Veloso Veltroni Venaani Venables Vendola Venediktov Venediktova
Venetiaan Venizelos Venkataraman Venkatesan Venson-Moitoi Venturi Veran Verbeek Verbitskaya Verdi Verdini Verdugo Vereshchuk Vergara Verhagen
Verhoeven Verhofstadt Verissimo Verlaine Verlinden Verma Vermeer Verne Vernet Vernon Verratti Verstappen Veseli Vesely Vespucci Vestager Vestberg
Vestergaard Viana Viaud Vickers Vidal Videla Videnov Vidic Vidigal Vieira Viera Vijayakumar Vijayan Vik Vilarino Vilela Viljoen Villagran Villalba
Villalobos Villanueva Villar Villarejo Villaroel Villarroel Villarruel Villas-Boas Villasenor Villavicencio Villegas Villeneuve Villepin Vincent
Vinogradov Virtanen Visconti Visser Vitale Vitrenko Vivaldi Vivanco Vives Vizcaino Vizcarra Vlasov Vogel Vogt Vohra Voiculescu Voigt Volkmann Volkov
Volkova Vollmer Volodarsky Volodin Voloshin Volozh Vona Vondra Vondracek Vondrousova Vonnegut Vorobyov Voronin Voronov Vorontsov Voros Vorster Voss
Vought Voutsis Voßkuhle Vries Vu Vucevic Vucic Vuckovic Vujic Vukcevic Vukic Vukovic Vulin Vunge Vyas Vyshinsky Vysotsky Waddell Wadhwa Wafula
Wagenknecht Wagle Wague Waheed Wahhab Wahid Wahlberg Wahome Wahyudi Waigel Waiguru Wainaina Wainwright Waititi Waititu Wajda Wakabayashi Wakamatsu
Wakata Walcott Waldron Walentynowicz Walker Wallander Wallenberg Wallin Wallis Wallstrom Walser Walsh Walter Walters Walther Walton Walz Wamalwa
Wambua Wang Wangboonkongchana Wani Wanjala Wanjigi Wanjiru Wanka Warburton Warhol Warsame Warsi Washburn Wasserman Waszczykowski Watanabe Watanuki
Waterhouse Watkins Watkinson Watson Watterson Wattoo Watts Waugh Wauquiez Wauters Waweru Wawrzyniak Wayne Waytha Wazed Wałesa Weah Weatherill Webb
Wecker Wedel Weerasethakul Weerasinghe Wehner Wei Weidel Weidmann Weigel Weil Weimer Weinberg Weinstein Weir Weise Weiss Weisselberg Weissman Weizman
Weizmann Weizsacker Weldon Weller Wellman Wells Wen Wendell Wenders Weng Wenger Werner Westbrook Westbury Westerberg Westergaard Westerwelle
Westmoreland Weston Wetang'ula Whaitiri Whedon Whelan Whipps Whitaker Whitby Whitcomb Whitehead Whitfield Whiting Whitlam Whitlock Whitman Whitmer
Whitmore Whitney Whittaker Whittingdale Whittington Whitty Whitworth Wibowo Wickert Wickham Wickremanayake Wickremasinghe Wickremesinghe Widdecombe
Widjaja Widjojanto Wieczorek Wieczorek-Zeul Wiegand Wiersma Wiesel Wiggins Wijaya Wijers Wijesekera Wijetunga Wike Wiklund Wikstrom Wilberforce
Wilcox Wilder Wilders Wilkerson Wilkes Wilkins Wilkinson Willett Williamson Willis Willoch Willoughby Wilmot Windham Winehouse Winfield Winfrey
Wingate Winiarski Winje Winkler Winslet Winslow Winston Winterbottom Winthrop Wirajuda Wirth Wiryawan Wiseman Wisniewski Wissing Witek Withers
Witherspoon Wittgenstein Wittmann Witzel Wojciechowski Wojtyła Wolde Woldemariam Woldu Wolfe Wolff Wolfowitz Wong Wongsawat Wongsuwan Woodall
Woodburn Woodcock Woodhouse Woodley Woodruff Woodson Woodward Woodworth Woolf Woolley Wordsworth Wozniak Wray Wrobel Wroblewski Wu Wulff Wunderlich
Wust Wyatt Wylie Wyndham Wynne Wyszynski Włodarczyk Xaba Xenakis Xenophon Xhaka Xia Xiang Xiao Xie Xin Xing Xiong Xirau Xu Xue Xuma Yaacob Yaalon
Yabe Yablokov Yachimovich Yacimovich Yadav Yadlin Yagi Yakovenko Yakovlev Yakunin Yalcın Yamabe Yamada Yamagishi Yamaguchi Yamaji Yamakawa Yamamoto
Yamamura Yamanaka Yamane Yamanouchi Yamasaki Yamashita Yamauchi Yamazaki Yameen Yan Yanagida Yanagisawa Yanai Yanayev Yanev Yanez Yang Yankov Yano
Yanukovich Yao Yar'Adua Yardley Yarosh Yashin Yassin Yasuda Yasui Yates Yatsenyuk Yavas Yavlinsky Yavuz Yayi Yazdi Yazıcı Yeats Yeboah Yechury
Yediyurappa Yegorov Yehoshua Yellen Yeo Yeoh Yeom Yeon Yepes Yermak Yermolov Yerofeyev Yesenin Yesilgoz Yeung Yevkurov Yevtushenko Yifter Yildirim
Yilmaz Yim Yin Yiu Ylagan Yokoi Yokoyama Yoneda Yonekura Yoo Yoon Yoovidhaya Yoovidhya Yosano Yosef Yoshida Yoshihara Yoshii Yoshikawa Yoshimoto
Yoshimura Yoshino Yoshioka Yoshizawa Yotova Youlou Youn Youngkin Yousaf Yousafzai Youssef Youssoufi Yousuf Yousufzai Yrigoyen Yu Yucel Yudhoyono Yue
Yuen Yukawa Yuksekdag Yuksel Yulianto Yumasheva Yun Yunes Yung Yunus Yusof Yusuf Yusupov Yıldırım Yıldız Yılmaz Zabala Zabaleta Zabuzhko Zadeh Zadran
Zaeef Zaev Zafar Zahar Zahawi Zahid Zaia Zaitsev Zakani Zakaria Zakharchenko Zakharov Zakharova Zakhilwal Zaki Zakirov Zakzaky Zaldivar Zalewski Zalm
Zaluzhny Zaluzhnyi Zambrano Zamfir Zamir Zampa Zanardi Zand Zandberg Zanetti Zangrillo Zanin Zaoralek Zapata Zaplana Zapotocky Zarate Zardari Zarif
Zarqawi Zarubin Zasulich Zatlers Zatopek Zavala Zawadzki Zawahiri Zawahri Zayed Zaytsev Zebari Zeevi Zeffirelli Zehri Zelaya Zeldin Zelenin Zeller
Zellweger Zeman Zemanova Zemmour Zenawi Zeng Zepeda Zeroual Zetkin Zetsche Zetterberg Zewde Zeynalov Zha Zhadan Zhai Zhakiyanov Zhan Zhang Zhao
Zhaparov Zhdanov Zhelev Zheleznyak Zheng Zhirinovsky Zhirkov Zhivkov Zhong Zhou Zhu Zhuang Zhukov Zhukova Zhukovsky Zhuo Zhuwao Zhvania Zia Ziaei
Zida Zidan Zidane Ziegler Zielinski Zients Ziga Ziguele Zijlstra Zikalala Zille Zimin Zimmer Zimmerman Zimmermann Zinchenko Zindani Zingaretti
Zinoviev Zinsou Ziobro Zivkovic Ziyambi Zizek Zoabi Zobel Zoff Zoghbi Zogu Zohar Zoido Zokwana Zolghadr Zolotov Zolotukhin Zondi Zondo Zongo Zoranic
Zorlu Zotov Zou Zoungrana Zourabichvili Zubak Zuberi Zubiri Zubizarreta Zubkov Zubov Zuckerberg Zuckerman Zulkifli Zuluaga Zumarraga Zungu Zuniga Zuo
Zurabishvili Zurek Zurita Zvyagintsev Zwane Zwelithini Zwierzchowski Zypries Zyuganov Ødegaard Øvergaard Đang Đinh Đinđic Đokic Đokovic Đukanovic
Đuric Łukaszewicz`.split(/\s+/)
)

/** Whether many people are called so (accents aside). */
export function isFrequentSurname(name: string): boolean {
  return surnames.has(
    name.normalize('NFD').replace(/\p{M}/gu, '').replace('’', "'")
  )
}
