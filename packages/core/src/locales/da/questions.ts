// DATA: how customers ask in Danish, on the phone and as a machine hears it. Notation: ../question-words.ts
import type { QuestionWords } from '../question-words.js'

export const questions: QuestionWords = {
  letters: { æ: 'ae e', ø: 'o oe', å: 'a aa' },
  small: `
    hej hejsa halløj goddag dav davs mojn godmorgen jeg a æ mig mi du dig han hun ham hende den det de dem vi
    os i jer man en et der her hvem hvad hva hvilken hvilket hvilke hvis hvor hvorfra hvordan hvornår hvorfor
    hvorhen hvorhenne hvoffor hvaffor hvaffornoget min mit mine mi din dit dine jeres vores sin sit sine deres
    dens dets nogen nogle noget nået noen nåed alle alt al og eller men at som om på af fra for med til hos
    ved ud over under efter inden før mellem uden mod imod er var været være bliver blir blev blevet blive bli
    bliv har ha haft havde have kan ka kunne kunnet skal ska skulle sku vil ville villet må måtte får få fik
    fået bør kommer komme kom tænker tænkte plejer gør gøre gjort gjorde nu så da når siden ind ned op hen
    hjem derhen dertil jo vel nok også os' bare lige altså ligesom sådan såden typ øh øhm æh øøh hmm mm nå åh
    ah ja jo jow jah nej næ nix okay ok okey hallo tak undskyld egentlig egentligt faktisk virkelig sgu
    fandme fanden helvede pokker dælme da dog mon vist ved ikke ik ikk itte aldrig intet ingen mere mer igen
    længere længer lidt nok måske forstår fatter hør lyt vent sekund øjeblik siger sige sagt sagde tror synes
    mener nemlig gerne helst hurtigt præcis præcist nogensinde selv samme anden andet andre ny nye hel hele
    helt gang gange endnu stadig stadigvæk allerede ellers tilbage væk frem rundt godt god går gå gået tager
    tage taget tog ta tar giver give givet gav gi gir ting tingene sag sager måde ret rigtig rigtigt ganske
    temmelig nærmest hov hvad' det' ve ka' ska' lade lader lad hellere både hverken hver samt fordi selvom
    skat venner mand dame frue fru herr herre kære venligst undrer undrede spørge spørger gider overhovedet
    simpelthen bestemt dag heller ens jeg' i' den' kun indtil eneste sidste første tit ofte bl
  `,
  groups: {
    NOT: 'ikke ik ikk itte aldrig ingen intet nægter slippe slipper undgå uden+at',
    THEY: 'i du',
    ER: 'jer jeres dig din dit dine',
    YOU: 'THEY ER',
    MIG: 'mig mi',
    MY: 'min mit mine mi vores',
    WHO: 'hvem hvilke hvilken',
    WHAT: 'hvad hva hvaffor hvaffornoget hvilke hvilken hvilket',
    WHICH: 'hvilken hvilket hvilke hvad+for hva+for hvaffor hvad_for',
    WHERE: 'hvor hvorfra hvordan hvorhenne hvorhen vor vordan hvorda hvordn',
    WHY: 'hvorfor hvoffor hvaffor hvordan+kan+det+være hvad+skal+i hvad+er+grunden',
    HAVE: 'har ha haft havde have',
    TAKE: 'tage tager tag taget tog ta tar',
    ABOUTME: 'om+mig på+mig vedrørende+mig angående+mig om+mi på+mi om+os omkring+mig',
    DATA: `
      oplysning* data dataene dataerne info infoen infoer information* persondata kundedata personoplysning*
      kontaktoplysning* kundeoplysning* adresseoplysning* kontaktinfo personlige+ting stamdata
      brugerdata forbrugsdata`,
    MYDATA: `
      MY_data MY_info MY_information* data_ABOUTME info_ABOUTME information_ABOUTME persondata kundedata
      oplysning* personoplysning* kontaktoplysning* kundeoplysning* kontaktinfo MY_ting MY_personlige
      MY_detaljer private+ting personlige+ting stamdata`,
    PHONE: `
      nummer nummeret numer nummret numret numre nr telefonnum* mobilnum* telefon+nummer mobil+nummer
      hjemmenum* fastnet* tlf tlfnr`,
    PRIVATEPHONE: `
      hemmeligt_nummer hemmeligt+nr hemmeligt+telefonnummer nummer_hemmeligt hemmeligt skjult+nummer
      udeladt+nummer beskyttet+adresse adressebeskyt* navnebeskyt* hemmelig+adresse hemmelignummer`,
    MYPHONE: `
      MY_nummer MY_numer MY_nr MY_nummeret nummeret nummret numret telefonnum* mobilnum* MY_mobil MY_telefon
      det+her+nummer private+nummer telefon+nummer mobil+nummer PRIVATEPHONE`,
    ADDRESS:
      'adresse adressen adresser hjemmeadresse* mailadresse* emailadresse* email emailen mail mailen mails',
    NAME: 'navn navnet navne efternavn* fornavn* mellemnavn* fødsels*',
    MINE: `
      MYDATA MYPHONE ABOUTME MY_adresse MY_mailadresse MY_mail MY_email MY_navn MY_cpr MY_profil MY_historik
      MY_konto`,
    DETAILS: 'DATA PHONE ADDRESS NAME',
    REGISTER: `
      register registre registret registeret kartotek* liste listen lister listerne database* system systemet
      systemer systemerne arkiv* kundekartotek* kundeliste* bøger papirer mappe`,
    CALLING: `
      ringe ringer ringet ringede ring ringes opkald* opringning* samtale samtalen samtaler kontakte kontakter
      kontaktet kontaktes telefonopkald* henvend* kime kimer`,
    CALL: `
      CALLING salgsopkald* plage plager plages plagede chikane* chikaner* genere generer forstyr* mase maser
      overfald*`,
    ADS: `
      reklame* markedsfør* nyhedsbrev* salgsopkald* annonce* telefonsalg* telefonsælg* spam spamme
      tilbudsmail* tilbudssms* direct+mail salgsfremstød salgsmail* reklamemail* salgssms* tryksager`,
    STOP: `
      stop stoppe stopper stopp hold+op holde+op holder+op ophør* lad+være lade+være la+være la+vær lad+vær
      undlad* undgå drop droppe dropper indstil* slut+med lad_være lad_være+med`,
    SLET: `
      slet+mig slet+mine slet+mit slet+min slet+alt slet+det slet+dem slet+alle slet+nu slet+hele
      slet+venligst slet+lige slet+mi slet+oplysninger slet+data slet_mine slet_mig`,
    DELETE: `
      SLET slette slettes slettet sletter slettede sletning* sleter sletet fjerne fjernes fjernet fjerner fjern
      fjernelse TAKE_ud stryge stryges strøget stryg smide_ud smid_ud smider_ud smides_ud smidt_ud kassere
      kasseres rydde ryd viske visk_ud udslet* tilintetgør* destruer* blive+glemt glem+mig glemme+mig glemmes
      få_væk få_ud skaf_væk skaffe_væk af+med ud+af+jeres hive_ud hiv_ud tømme udrader* delete* deletes pille_ud
      makuler* afregistrer* udmeld* annihiler* eliminer* væk+med`,
    GONE: 'DELETE forsvind* forsvund* væk ryger+ud ryge+ud udløber',
    KEEP: `
      gemme gemmer gemt gemmes gem gemte opbevar* behold* lagre lagrer lagret lagres lagring* bevar*
      registrer* ligge+inde ligger+inde arkiver* gemmen`,
    KEPT: 'KEEP stadig ligger ligge findes står stå hænger blive+i bliver+i tilbage',
    COLLECT: `
      gemmer gemt registrer* indsaml* samler samlet samle noter* skrevet skriver opbevar* lagr* lagrer
      dokumenter* ligger+inde ligge+inde`,
    USE: `
      bruge bruger brugt bruges brugte brug anvend* benyt* udnyt* behandl* håndter* bearbejd* analyser* kortlæg*
      røre rører pille piller rode roder misbrug* databehandling*`,
    PROFILE: 'profiler* kortlæg* overvåg* sporer+mig spore+mig sporer+i tracke tracker trackes profilering*',
    LONG: `
      hvor+længe hvor_længe hvor+lang+tid hvor+mange+år hvor+mange+måneder hvor_mange+år hvorlænge
      opbevaringstid* opbevaringsperiod* slettefrist* sletteregler hvor+mange+dage vor+længe hvor+lenge`,
    FOREVER: `
      for+altid for+evigt for+evig evigt evighed* evig+tid livstid* resten+af+livet resten+af+mit flere+år
      mange+år om_år årevis i+årevis år+efter til+jeg+dør til+dommedag hele+livet`,
    WHEN: 'hvornår hvor+hurtigt hvor+snart vornår hvornor',
    THIRD: `
      anden andre andet flere tredje+part* tredjepart* tredie+part* trediepart* *partner* firmaer virksomheder
      selskaber *myndighed* politi* koncern* *leverandør* facebook google meta tiktok skyen cloud usa amerika
      kina udlandet uden+for+eu udenfor+eu uden+for+danmark nabo* naboen arbejdsgiver* forsikringsselskab*
      skattevæsen* kommunen inkasso* søsterselskab* moderselskab* databehandler* underleverandør*`,
    ABROAD: `
      usa amerika kina indien udlandet udland uden+for+eu udenfor+eu udenfor+europa uden+for+europa
      udenfor+danmark uden+for+danmark ud+af+landet ud+af+danmark ud+af+eu tredjeland* tredje+land skyen
      andre+lande grænsen`,
    SELL: 'sælge sælger sælges solgt solgte videresælg* videresolgt',
    SHARE: `
      SELL dele deler deles delt delte deling* videregiv* udlever* give_videre giver_videre gir_videre
      gi_videre gives_videre givet_videre videre spred* videresend* sende_videre sender_videre sendes_videre
      overdrag* lække lækker overlad* videreformidl*`,
    PASS: 'SHARE sende sender sendes sendt giver gives gir ryger havner overfør*',
    SEE: 'se ser kigge kigger læse læser læst vise viser vis set vide høre tjekke tjekker',
    ACCESS: 'adgang indsigt aktindsigt indblik indsigtsret*',
    COPY: 'kopi kopien kopier *udskrift* print udprint* udtræk* oversigt* udskrive udskriv',
    WRONG: `
      forkert forkerte fejl fejlagtig* stavet staves stavefejl tastefejl forældet forældede gammel gamle
      gammelt stemmer_ikke ikke_stemmer passer_ikke ikke_passer ikke_rigtig* ikke_rigtige ikke_korrekt* ukorrekt*
      misvisende urigtig* ikke+længere+rigtig* ikke_opdateret galt`,
    MEND: `
      rette retter rettet rettes ændre ændrer ændres ændret ændring* opdater* korriger* berigtig* fikse
      fikser rettelse* tilrette* skifte_ud skrive+om lave+om laver+om lav+om justere* indtast* udskift*`,
    PAUSE: `
      pause pauses pausen frys* begræns* lås låse låses låst bloker* spær* bero stands* standse på+hold
      fastfrys* suspender* parker* stop+for sætte+stop`,
    UNTIL: `
      indtil mens imens midlertidig* foreløbig* tvist* undersøg* undersøges retssag* afklar* afgjort uenig*
      mellemtiden i+mellemtiden sagen et+stykke+tid så+længe+vi så+længe+det så+længe+i så+længe+sagen
      før+det+er før+vi+har til+vi+har til+i+har til+det+er til+der+er lidt+tid`,
    NEWFIRM: `
      andet+selskab andet+firma anden+udbyder anden+leverandør ny+leverandør nyt+selskab nye+selskab
      nye+leverandør ny+udbyder nye+udbyder anden+virksomhed konkurrent* nyt+firma nye+firma ny+bank nye+bank
      anden+bank andet+teleselskab nyt+teleselskab nye+teleselskab nye+elselskab andet+elselskab nyt+elselskab
      skifter+til skifte+til skifter+selskab skifte+selskab skifte+udbyder skifter+udbyder mit+nye min+nye
      et+andet+sted andet+sted nogle+andre telenor telia telmore yousee`,
    MOVE: `
      flytte flyttes flytter flyt overfør* overflyt* eksporter* download* hente_ned hentet_ned tage_med
      tager_med tag_med få+med få_med+mig have_med+mig have+med sende_over sendt_over porter* rykke rykket
      føre_over ført_over`,
    FILE: 'fil filen filer excel* csv json maskinlæs* digitalt digital elektronisk* format* usb regneark* xml pdf',
    OBJECT: `
      indsigelse* protester* modsæt* imod modstand uenig siger+nej sige+nej nægter ikke+okay ikke+ok
      ikke+finde+mig finder+mig+ikke ikke+med+til går+ikke+med bryder+mig+ikke ikke+bryder`,
    CONSENT: 'samtykke* sam+tykke tilladelse* godkendelse* accept accepten mit+ja tilsagn fuldmagt',
    AGREED: `
      samtykket givet_samtykke givet_lov givet_tilladelse givet_accept givet_fuldmagt sagt+ja sagde+ja sagt_ja
      gået+med+til gået_med+til gav_lov gav_tilladelse accepteret godkendt bedt+om bedt+jer tilladt krydset+af
      sat+kryds sat_kryds skrevet+under+på tilmeldt+mig`,
    AGREE: `
      siger+ja siger_ja går+med+til går_med+til takker+ja accepterer godkender binder forpligter lover
      samtykker+til skriver+under`,
    UNDO: `
      TAKE_tilbage trække_tilbage trækker_tilbage trækkes_tilbage trukket_tilbage træk_tilbage trak_tilbage
      tilbagekald* tilbagetræk* fortryd* fortrudt annuller* ophæv* opsig* ændret+mening ændre+mening ombestem*
      skiftet+mening skifte+mening kalde_tilbage afmeld* tilbagetrukket`,
    HUMAN: `
      menneske* menneskelig* rigtig+person levende+person en+person sagsbehandler* medarbejder* manuel*
      kød+og+blod rigtig+medarbejder rigtige+mennesker nogen+med+forstand`,
    REVIEW: `
      vurder* genvurder* revurder* genovervej* gennemgå* kigge kigger se+på ser+på set+på tjekke tjekker tjek
      efterprøv* gå_igennem går_igennem bedømme bestemme afgøre kig tage+stilling tager+stilling omgør*
      lave_om genbehandl* dobbelttjek* overprøv* efterse se_igennem vurderet`,
    DECISION: `
      afgørelse* beslutning* afslag* afslået ansøgning* afvist afvisning* nægtet kreditvurdering* vurdering*
      fik+nej fået+nej fik_nej kreditafslag*`,
    COMPUTER: `
      computer computeren computere computerne maskine maskinen maskiner robot* ai kunstig+intelligens
      algoritm* program programmet system systemet automatisk* automatiser* computersystem* computerprogram*
      software* bot en+bot`,
    DECIDE: `
      bestemmer bestemt bestemme bestemmes afgør afgøre afgjort afgøres beslut* beregn* vælger vurder*
      vurderer afvis* kom+frem godkend* sagde+nej siger+nej styrer træffer træffes truffet kreditvurder* kredit*
      score* point kreditværdig*`,
    HEALTH: `
      helbred* sygdom* syg syge sygehistori* diagnos* medicin* patient* journal* allergi* gravid* handicap*
      kørestol* sundhed* psykisk* lægejournal* sukkersyge`,
    BELIEF: `
      religi* troende politisk* fagforening* seksuel* sexuel* etnisk* straffet straffeattest* kriminel* dømt
      domme fingeraftryk* folkekirke* muslim* min+tro hvad+jeg+tror hvad+jeg+stemmer stemmer+på`,
    CHILD: `
      barn barnet børn børnene børns børnenes ungerne mindreårig* datter datters døtre søn søns sønner
      børnebørn* barnebarn*`,
    PROTECT: `
      beskyt* sikker sikkert sikre sikret sikrer sikkerhed* krypter* hacke hacket hackes hacker hackere
      hackerangreb* læk lækket lækage* datalæk* stjæl* stjål* uvedkommende datasikkerhed* trygt cyber*
      passer+i+på passer+i_på itsikkerhed* sikkerhedsbrud*`,
    PERSONNUMBER: 'cpr cprnummer* cprnr personnum* sidste+fire fire+sidste',
    RECORD: `
      optager optage optages optagelse* optagelsen optagede bliver_optaget blir_optaget blive_optaget
      bli_optaget blev_optaget samtalen_optaget opkaldet_optaget optaget_samtale* optaget_opkald* bånd båndet
      bånder aflyt* lydfil* lydoptag* optager_i det+her+optaget er_optaget+her optaget_det`,
    COMPLAIN: `
      klage klager klagen klaget klages klagemulighed* klageinstans* klagesag anmelde anmelder anmeldt anmeldes
      anmeld politianmeld* indberet* rapporter* melde+jer melder+jer`,
    AUTHORITY: `
      datatilsynet datatilsyn data+tilsynet tilsyn tilsynet tilsynsmyndighed* myndighed* forbrugerombudsmand*
      ombudsmand* forbrugerklage* forbrugerstyrelse* forbrugerråd* klagenævn*`,
    GDPR: `
      gdpr databeskyt* persondatalov* persondataforordning* privatliv* privatlivspolitik* datalov* datareg*
      gdpær gdbr persondatapolitik*`,
    OFFICER: `
      databeskyttelsesrådgiver* beskyttelsesrådgiver* databeskyttelsesansvarlig* dpo dataansvarlig* data+ansvarlig*
      gdpr+ansvarlig* persondataansvarlig* databeskyttelsesmand* gdpransvarlig*`,
    REACH: `
      kontakte kontakter kontakt tale taler snakke snakker henvende henvender vende maile mailer skrive
      skriver få+fat fat+i stille+om stilles+om stillet+om hjælpe hjælper hjælp svarer svare ansvar*
      ansvarlig* står+for står_for tager+sig+af tager_sig+af spørgsmål spørge+om anmodning* gå+til ringe+til
      ringer+til`,
    FIRM: 'firma firmaet virksomhed virksomheden selskab selskabet organisation* forening afdeling',
    SALES: `
      salgsopkald* telefonsælger* telefonsalg* salgssamtale* sælger sælgere salg salgsting salgstale
      reklameopkald* reklame`,
    ROBOT: 'robot* computerstemme* computer maskine bånd+der ai bot telefonsvarer* indtalt',
    GOT: `
      fået fik fundet fandt finder+i taget tog snuppet købt købte hapset stjålet hugget opsnappet opsnuset gravet
      skaffet hentet hentede lykkedes fat+i fat+på fingre fingrene kommet+over kommet+i+besiddelse havnet
      indhentet modtaget opdrevet støvet`,
    GAVE: 'givet gav gi give udleveret solgt solgte tippet afleveret lækket sladret oplyst videregivet sendt',
    YOUGAVE: 'THEY_GAVE',
    ALLOWED: 'ret retten lov tilladelse beføjelse* hjemmel bemyndig*',
    MAY: `
      må+i må+du må+man må+et har+i+ret har+i+lov har+i_lov har+i_ret+til har+du+lov har+du_lov får+i+lov
      har+du_ret+til har+man+lov må+virksomheder må+firmaer`,
    ILLEGAL: `
      lovlig* ulovlig* illegal* lovbrud* tilladt forbudt retsgrundlag* lovgrundlag* hjemmel lovhjemmel*
      behandlingsgrundlag* imod+loven mod+loven strafbar* retslig* retlig* legalt`,
    BUY: `
      køb køber købe købet købte købt bestil* takke+ja takker+ja siger+ja slår+til bliver+kunde blive+kunde
      blir+kunde handler handle sagt+ja sige+ja tegner tilmelder melder+mig+til melde+mig+til`,
    BOUND: 'bindende bundet bunden aftale aftalen kontrakt*',
    TIME: `
      klokken imorgen morgen aften aftenen idag senere eftermiddag* formiddag* mandag* tirsdag* onsdag*
      torsdag* fredag* lørdag* søndag* weekend* frokost* time timer minut* minutter halv kvarter uge ugen lidt+senere
      nåede når+jeg`,
    SITES: `
      krak degulesider gule+sider 118 facebook google telefonbog* nettet internettet linkedin konkurrence*
      formular* lodtrækning* quiz spørgeskema* eniro cookies`,
    GOODS: `
      faktura* regning* lever* leverance* leveres pakke pakken pakker varen varer varerne produkt* abonnement*
      pris prisen priser priserne koster kostede rabat* bindingsperiod* binding garanti* retur* størrelse*
      bestilling* kanal* tv fjernsyn* bredbånd* fiber* router* modem* dækning* wifi app appen apps kode koden
      kodeord* adgangskode* login* skærm* batteri* mad maden kvittering* butik* kampagne* tekniker* montør*
      installation* billede* billeder* foto* besked beskeden farve* strømmen vejr* betale* betaling* penge*
      gebyr* mobilepay kort kortet fragt* pbs moms bil bilen hus huset lejlighed* medlemskab* forsikring* kurv
      kurven fitness* kursus film* musik sang sangen boks boksen lys lyset lås+på motor* ur support* ordre*
      billet* fortrydelsesret* spil dokument* logge hjemmesiden varme* solcelle* fryser* elmåler* måleren
      stykker vaskemaskin* gearkasse* ventetid* telefonkø* password* pinkode* hund* nummerplade* tøj sko
      vin avis avisen blad bladet bog bogen tilskud*`,
  },
  scripts: {
    opening: {
      anywhere: [
        'hvem+er+du|hvem+er+i|hvem_er_du|hvem_du_er|hvem_i_er|du+er+hvem|hvem+var+du|hvem+var+i|hvem+er+det+du+er',
        'hvem_taler+jeg|hvem_snakker+jeg|hvem_jeg_taler|hvem_jeg_snakker|hvem_har+jeg|hvem+er+det+jeg -REACH_om',
        'fornøjelsen|æren tale|snakke|med',
        'ringer|ringede|opkaldet|samtalen|er+du|er+i YOU|kommer|samtalen|opkaldet fra|hvorfra|FIRM -PHONE -MINE -DATA -tilbage',
        'WHICH FIRM sagde|YOU|arbejder|ringer|repræsenter*|for|det|her|var|er -lever* -MINE -SHARE -kontrol*',
        'WHAT_drejer_sig|hvad+gælder+det|hvad+gælder|det+drejer_hvad|WHAT_det_drejer|WHAT_det_handler|WHAT_det_går+ud+på',
        'WHAT handler|drejer|angår|vedrører det|dette|her|opkaldet|samtalen|sig -MINE',
        'WHY_ringer|WHY_ringede|WHY_THEY_ringer -NOT -DATA -ret -MINE',
        'grunden|årsagen|anledning*|formål*|ærinde* opkaldet|ringer|ringet|dit|samtalen|opringning* -MINE -RECORD',
        'er|et|en|nogen SALES YOU|det|her|dette -NOT -ADDRESS',
        'sælge|prakke|lokke|narre|hverve|sælger YOU prøver|skal|tænker|vil|forsøger|ringer|MIG -MINE -BUY -DATA -videre -andre',
        'WHAT sælger YOU -mere -MINE -DATA',
        'WHAT_vil+du|WHAT_vil+i|hvad+er+det+du|hvad+er+det+i|WHAT_ville+du|hvad_du_vil MIG|så|hallo|egentlig|vil|ville|med|da|nu -DATA -MINE -at',
        'hedder|hed|hedde YOU|det WHAT|hvordan|hvad -GOODS -datatilsyn*',
        'vegne ringer|hvis|hvem|ringet',
        'hvem+ringer|hvem_der_ringer|hvem+er+det+der -tilbage',
        'taler|snakker|er+du|er+det ROBOT|rigtigt+menneske|rigtig+person|menneske|levende jeg|YOU|det|her -DECIDE -REVIEW -DECISION',
        'præsenter* YOU|dig|jer|lige',
        'arbejder|ansat|repræsenter* YOU for|hos|ved|hvor|hvem|WHICH -længe -oplysninger',
        'hørte|fangede|opfattede|missede|fik navn|navnet|hed|FIRM|hvem|handlede|drejede',
        'på+hjerte|på+hjertet|ude+på|ude+efter WHAT',
        'hvem i+røret|i+telefonen|på+linjen|i+den+anden+ende',
        'WHAT ringer|ringede YOU om|for|angående|med -NOT',
        'dit navn må|kan|hvad|igen|få|lige|var|er',
        'hvad+er+det+her|hvad+er+det for opkald|samtale|nummer|firma|noget',
        'hvem+var+det_ringede|hvem_der_ringede',
        'sige|sig|gentage|gentag dit|jeres navn',
        'er+du|er+i fra FIRM|banken|postvæsen*|kommunen|politiet|skat|tdc|yousee|nets -MINE',
        'WHAT vedrører|angår|drejer|går opkald*|samtale*|ud',
        'svindel*|svindler*|scam|fup|fupnummer|fidus|bondefanger* det|YOU|her|dette|opkald|er',
        'lyder|virker ROBOT YOU|som',
        'hvor ringer fra YOU -MINE -PHONE',
        'kender jeg YOU|dig|firma*',
        'har vi|jeg snakket|talt sammen|før|med',
      ],
      alone: [
        'hvem+er+det|hvem+er+du|hvem+der|hvem+taler|hvem+var+det|hvem+dælen|hvem+fanden',
        'WHAT handler|drejer|gælder|angår',
        'WHAT_vil+du|WHAT_vil+i',
        'WHICH FIRM',
        'er+du ROBOT',
        'er+du|er+i fra FIRM|banken',
        'er+det|er+du ROBOT',
        'vil|prøver|skal YOU sælge|prakke',
        'telefonsælger*|salgsopkald*|svindel*',
      ],
      search: ['præsentation*|indledning*|åbning*|præsentere*|SALES'],
      unless: 'RECORD OFFICER COMPLAIN butik* SHARE kundeservice',
    },
    source: {
      anywhere: [
        'WHERE GOT DETAILS|MINE THEY|jer|jeg|det|MIG -få+jeg -GOODS',
        'WHERE GOT THEY MIG -får+jeg',
        'WHERE GOT MINE',
        'hvordan HAVE THEY MIG|MYPHONE|MY_adresse|MY_navn',
        'WHERE DATA|PHONE|MINE|ADDRESS|NAME fra|hvorfra|stammer|kommer|kom|kender',
        'WHERE fra HAVE|fik|får|kommer|kender|ved|det|den|dem THEY -ringer -er+du -er+i -taler -snakker -ring',
        'WHERE kender|ved|vidste THEY jeg|MIG|NAME|PHONE|ADDRESS|hvor|hvem|at',
        'WHO|nogen|hvem GAVE ER DETAILS|MIG|om|det|mit -YOUGAVE',
        'WHO GAVE DETAILS|MIG -YOUGAVE -THEY+må',
        'WHO tippet|sagt+til|givet+jer|gav+jer|givet+dig|gav+dig|fortalt ER|om|mit|det|besked',
        'fra+hvem|af+hvem|fra+nogen|af+nogen DETAILS|MINE|det',
        'har+i|har+du|fik+i|fik+du|i+har GOT MYDATA|MYPHONE|ABOUTME|lista*|dem|det fra|fra+hvem|hvor|af|hos|på',
        'WHICH REGISTER|side THEY|jeg|ring*|det|hentet|taget|MIG fra|hentet|fundet|taget|på|i|står',
        'fra|ud+af|på WHICH REGISTER',
        'står+jeg|findes+jeg|er+jeg|ligger+jeg|kom+jeg lista*|liste|listen|konkurrence* -NOT',
        'havnet|kommet|endt|landet jeg REGISTER|hos|jer|liste* -NOT',
        'SITES THEY|MIG|MINE GOT|fra|udfyldt|deltog|deltaget|nummer -SHARE -SELL -gir -GOODS',
        'PRIVATEPHONE WHERE|THEY|jeg|har',
        'NOT givet|udleveret|opgivet|oplyst MINE|PHONE ER|ud|til|nogen|nogle -COMPUTER -samtykke',
        'kilde|kilden|kilder hvad|YOU|WHICH|til|MY|jeres',
        'WHERE HAVE MINE|ADDRESS|NAME fra',
        'står|findes|ligger MYPHONE|MYDATA SITES|åbent|offentlig*|nogen+steder|frit',
        'fik|fået THEY MYPHONE|MYDATA|det af|fra',
        'hvem THEY MYPHONE|MYDATA|det fra',
        'købt|køber|køb THEY MYDATA|MYPHONE|lister|liste|adresser|numre|det -ind -varer',
        'snuset|snager|snage|gravet|researchet MIG|om|THEY',
        'WHERE fat|fingre|fingrene THEY MINE|MIG|det|dem',
      ],
      alone: [
        'WHERE fået|fik|fandt|fundet|kommet+over|fat THEY -får',
        'WHERE PHONE THEY|fra',
        'hvor_fra har+i|har+du|fik+i|kender+i|kender+du',
        'PRIVATEPHONE',
        'hvem gav|givet jer|dig',
      ],
      search: ['kilde*|oprindelse*|PHONE'],
      unless: 'RECORD LONG bestil* COPY',
    },
    'legal-basis': {
      anywhere: [
        'med+hvilken+ret|hvilken+ret|hvilken_ret|hvad_ret|hvilken+hjemmel THEY|CALL|har',
        'WHO|hvad|hvem gir|giver|givet|gav|gi ER ALLOWED',
        'WHO sagt|siger|bestemt|givet MAY|må|lov|ret THEY|CALL|MINE -computer*',
        'ALLOWED CALL|MINE|USE|KEEP THEY|at|for|til -jeg+har -NOT -indsigt',
        'MAY CALL|MINE|USE|KEEP|gøre|ligge|holde|godt|bare -NOT -LONG -optage',
        'må+i|må+du|må+man bare|godt|overhovedet|sådan|egentlig CALL|det|MINE|HAVE|her',
        'ILLEGAL det|dette|THEY|CALL|DATA|GDPR|grund*|så|her -hemmelig*',
        'grundlag|hjemmel|retsgrundlag|grund WHICH|hvad|lovlig*|retlig* MINE|DATA|CALL|USE|THEY',
        'grundlag på|WHICH|hvilket',
        'bygger|støtter|hviler THEY|det på WHAT|hvilken|hvad',
        'NOT AGREED -WHAT -længere -UNDO',
        'NOT sagt|bedt må|om|at|til THEY CALL|USE|MINE|samtal*|det+her|opkald',
        'AGREED jeg hvornår|gang|nogensinde|skulle|har+jeg|har+jeg_da CALL|det+her|dette|mener|så|jer|til',
        'AGREED hvornår|nogensinde jeg',
        'NOT givet|givet+jer CONSENT|lov|tilladelse',
        'robinson* står|på|er|tilmeldt|jeg|respekter*|ringer|ikke -hvordan -tilmelde+mig -sætte',
        'reklamer+nej+tak|nej+tak+ordning* på|er|står|CALL',
        'robinson* CALL må|kan|hvordan|alligevel|trods',
        'WHY MINE|DATA|REGISTER THEY -PERSONNUMBER -NOT -RECORD',
        'WHAT MINE til bruge*|brug|skal|har|have|bruges|vil -skal+jeg -om+mig -BUY -PASS -NEWFIRM',
        'WHAT bruge*|bruger|gør THEY MINE -BUY -efter -NOT',
        'formål* MINE|DATA|behandl*|ER|THEY|dette|det -samtalen -opkaldet',
        'interesseafvejning*|legitim*+interesse*|berettiget+interesse -OBJECT -indsigelse',
        'bryder|brud|strider|bryde|overtræder mod|imod|på GDPR|loven|lov|lovgivning*|regler*|markedsføringslov*',
        'forbrugeraftalelov*|markedsføringslov*|telefonsalg* forbudt|ulovlig*|må|lov|loven|tilladt',
        'uanmodet|uanmodede|uopfordret CALL|henvend*|opkald',
        'GDPR følger|tillad*|okay|ok|ifølge|imod|overholder|holder det|THEY|CALL -kræve -jeg+ret -PROTECT',
        'begrunder|forsvarer|retfærdiggør|begrunde THEY MINE|DATA|CALL|det',
        'ingen|ikke ret|lov CALL|gemme|have|bruge|ringe THEY -REGISTER',
        'i+henhold+til|ifølge+hvilken|efter+hvilken WHAT|lov|paragraf',
        'tilladelse|lov HAVE THEY -jeg+har',
        'WHY KEEP|USE|HAVE MINE|DATA -LONG',
        'lov|lovgivning|paragraf WHICH|med THEY|gør|dette|bruger -BOUND',
        'WHY findes+jeg|er+jeg|står+jeg|ligger+jeg REGISTER|lista*|liste*|hos',
        'WHO godkendt|tilladt THEY MINE|CALL|det',
        'har+jeg bedt|sagt ER ringe|om|at',
        'NOT kunde|kunder hos+jer|jer|jeres|været CALL|ringer|så|hvorfor -længere+kunde',
        'WHY CALL THEY NOT AGREED|bedt|kunde',
      ],
      alone: [
        'retsgrundlag*|lovgrundlag*|hjemmel|interesseafvejning*|lovlig*|ulovlig*|robinson*',
        'MAY CALL|gøre|det',
        'WHY HAVE MINE|DATA',
        'ALLOWED THEY|det har+i|hvad',
        'AGREED hvornår',
      ],
      search: ['legitim*|formål*|grundlag*|retten|lov*|retlig*|interesse*|tillad*|robinson*'],
      unless: 'RECORD COMPLAIN UNDO byg* grill*',
    },
    rights: {
      anywhere: [
        'OFFICER',
        'rettighed*',
        'WHO|nogen|hvor|WHICH|afdeling*|hvordan REACH MINE|GDPR -COMPLAIN -SHARE -DECISION -GOT -MOVE -PROTECT -SEE -fra -AUTHORITY -fat+i+mit -fat+i+mine',
        'REACH|arbejder|ansvarlig*|kan|vil GDPR WHO|nogen|vil|med|om|hvor|afdeling* -AUTHORITY -ILLEGAL -COMPLAIN',
        'ansvar*|står_for|tager_sig+af|styr+på MINE|GDPR|DATA -USE+mine -hvordan+i -GOODS -PROTECT',
        'ret GDPR kræve|bede|til|gøre|hvad -THEY',
        'kræve|forlange|bede+om|gøre hvad|hvordan MINE|GDPR kan|man|jeg -THEY -BUY -DELETE -WRONG',
        'spørgsmål|anmodning*|forespørgsel* MINE|GDPR|DATA -sensitiv* -PERSONNUMBER -CHILD',
        'kan|må|har gøre|krav|kræve MINE|data jeg|man hvad|hvilke -hvad+i -USE -THEY+kan',
        'hvem bestemmer|ejer MINE',
        'WHO|hvordan henvende*|anmode|bede|kontakt* GDPR|DATA|MINE -DELETE -COMPLAIN',
        'privatlivspolitik* hvor|findes|læse|se|jeres|har',
        'hvad|hvilke ret|krav jeg|man har|kan DATA|GDPR|MINE|ift -indsigt -slet*',
      ],
      alone: ['WHO|hvor|hvordan REACH DATA|MINE', 'WHO REACH GDPR'],
      search: ['rettighed*|dpo|gdpr|databeskyt*|privatliv*|persondata*|personoplysning*|kontakt*|rådgiver*'],
      unless: 'RECORD LONG STOP AUTHORITY CONSENT',
    },
    'sensitive-data': {
      anywhere: [
        'CHILD DATA|KEEP|REGISTER|COLLECT|NAME THEY|om|MY|findes|har|står -GOODS',
        'CHILD THEY har|ved|findes|samler om|MY|hvad|noget|på -hjemme -selv -CALL -barnet+sover',
        'HEALTH|BELIEF THEY|DATA|REGISTER har|ved|findes|kender|USE|KEEP|om|står|styr+på -GOODS -jeg+er',
        'HEALTH|BELIEF DATA|ABOUTME|system*|registrer*',
        'HEALTH|BELIEF står|findes|noteret|skrevet noget|om|der',
        'følsom* DATA|ting|THEY|oplysninger|noget',
        'PROTECT MINE|DATA -kommer -jeg+er -THEY+sikker',
        'PROTECT hos+jer|hos+dig|jeres+system*|jeres+server*|jeres+data*',
        'PROTECT THEY hvordan|hvad|om|er|haft|blevet|beskytter -du+sikker -GOODS -sikker+på',
        'hacket|hacke|hackere|hackerangreb*|datalæk*|lækage*|læk nogen|ER|THEY|blevet|kan|bliver|hvis|hvad',
        'krypter* DATA|THEY|det -wifi',
        'hvor+sikkert|hvor+sikre|er+det+sikkert|er+det+trygt|hvor+trygt er|det|dette|her|THEY|at -GOODS -sikker+på',
        'PERSONNUMBER WHY|skal|behøver|bruge|KEEP|sikkert|opgive|oplyse|beder|have THEY|det|hvad|jer|jeg|MY',
        'PERSONNUMBER DATA|REGISTER|HAVE THEY',
        'stole+på|stoler+på ER|MINE|jer|beskyt*',
        'falder+i|havner+i|forkerte+hænder|forkerte hænder|de+forkerte DATA|MINE|det|hænder|hvis',
        'bekymret|nervøs|utryg PROTECT|DATA|MINE',
        'bor+der|ved+i alene|børn|single|gift',
        'stjæle|stjålet|stjæler nogen|kan|bliver MINE|DATA|identitet*',
        'identitetstyveri* hvad|kan|om|bange|hvis|mod',
        'passer+i|pas på MINE|DATA|godt',
      ],
      alone: ['PROTECT THEY|hvordan', 'følsom* DATA', 'datalæk*|helbredsoplysning*|krypter*|hackere'],
      search: ['CHILD|følsom*|sikkerhed*|PERSONNUMBER|HEALTH|BELIEF|beskyt*'],
      unless: 'RECORD FILE vinter* passer+mig du+sikker er+du+sikker sikker+på sikre+på helt+sikker',
    },
    objection: {
      anywhere: [
        'ikke_ringe|ikke_ringer|ikke_ring|ring_ikke|ringe_ikke|ringer_ikke|aldrig_ringe|ring_aldrig|ringe_aldrig|aldrig_ringer|ikke_kontakt* igen|mere|mer|længere|her|flere|MIG|hver|hele|vil|skal|THEY|jer|til -TIME -AGREED -MAY -kan+ikke -WHY -op -WHEN',
        'STOP CALL|ADS|sende*|maile*|sms* -MINE -TIME -DATA',
        'NOT vil|ønsker|behøver|have|bliver|gider|orker|tager|høre|få|skal|mere samtal*|opkald*|telefonopkald*|ADS|ringet+op|kontaktet|ringes|ringet|mails|sms*|fra+jer|af+jer|i+ringer|nogen+ringer|at+i+ringer|kontaktes -TIME -AGREED -DATA -BUY -svar -kan+ikke',
        'NOT kontaktes|kontaktet|ringes|opringet|forstyrres MIG|vil|bliver|ønsker|op -AGREED -DATA -TIME',
        'ingen|intet|slippe|slipper|fri+for|fritages|frabede*|frabeder CALL|ADS|kontakt|jer|mig -TIME -AGREED',
        'nej+tak|nej|afslår ADS',
        'TAKE_fra|TAKE_af|TAKE_ud|fjern*|slet*|stryg*|ud|af|væk telefonliste*|ringeliste*|salgsliste*|opkaldsliste*|kontaktliste*|kundeliste*|udsendelse*|jeres+liste*|mailingliste*|liste|listen|lister',
        'afmeld*|frameld*|afregistrer* ADS|MIG|jer|opkald|jeg|nyhedsbrev*|kan|mail*|hvordan -GOODS',
        'spær*|bloker* PHONE|MIG CALL|SALES|ADS|ER|opkald',
        'lad|lade MIG i+fred|fred|være',
        'i+fred|ifred|fred vil|lad|have|jeg|være -for+fred',
        'frabed*',
        'robinson* skrive|sætte|sat|tilmeld*|hvordan|vil|spær*|op|komme',
        'CALL THEY hele+tiden|konstant|hver+dag|hver+eneste|evigt|altid|gange|gang|plag* -tilbage -LONG -RECORD',
        'træt|trætte|dødtræt|pisseirriter*|led+og+ked CALL|ADS|SALES|ER|samtal*|opkald',
        'aldrig mere|igen høre|hører|CALL|ringes -TIME',
        'nok|rækker ringet|ringer|opkald|gange|stop THEY|nu|det|er -tak -svar',
        'sagt+nej|sagde+nej|takket+nej|sagt_nej CALL|igen|før|gange|allerede|jer -tilbud+på',
        'ingen ringer|kontakter MIG|igen|mere',
        'THEY ringer for+tit|for+ofte|alt+for|hele+tiden|konstant',
        'glem|slet|smid MYPHONE ringe|igen|aldrig|lad',
        'stop|sluk+for|fjern salgsopkald*|telefonsalg*|reklame*|markedsfør*',
        'lægger+på|smækker+røret|lægger_på hvis|næste|igen THEY|ringer',
        'NOT USE MINE reklame*|markedsfør*|salg|tilbud',
      ],
      alone: [
        'robinson*|ringeliste*|frabed*|robinsonliste*',
        'ring+ikke|ring+aldrig|ring_ikke -TIME',
        'STOP CALL',
        'lad_være+med_ringe',
        'ikke_ringe -kan',
        'STOP plage*',
        'NOT interesseret CALL|mere|igen',
      ],
      search: ['spær*|reklame*|markedsfør*|ring|ringe|slippe|frameld*|afmeld*|stop'],
      unless: 'RECORD ILLEGAL rundt AUTHORITY',
    },
    recipients: {
      anywhere: [
        'WHO får|ser|tager|kommer|læser|læse|se|fået|samarbejder|kan|adgang MINE|DATA -REACH -rettighed* -jeg+vil -THEY+GOT -GAVE_jer',
        'WHO PASS DATA|PHONE|det|dem|de til|med|videre|THEY -ER+GAVE -givet+jer -gav+jer -GOODS',
        'SELL DATA|PHONE|videre|MINE -købt',
        'sælger+i|sælger+du|sælges dem|videre|det|sådan+noget|MINE|de -WHAT -GOODS',
        'SHARE DATA|PHONE|MINE|dem -GOODS -LONG -NEWFIRM',
        'SHARE THIRD|med+nogen|til+nogen|med+andre|til+andre DATA|MINE|det|den|dette|THEY -GOODS -betal*',
        'sende*|lever*|gives|går|ryger videre|til+nogen|til+andre THEY|det|DATA|MINE -GOODS -NEWFIRM -få+med',
        'PASS MINE|DATA THIRD -NEWFIRM -få+med -MOVE -THIRD+GAVE',
        'THIRD|nogen+andre|nogen SEE|ACCESS|får|få|har|bruge* MINE|DATA -HUMAN -nej -REACH -jeg+vil -NOT -MOVE -GOODS -PROTECT',
        'ACCESS WHO|THIRD|nogen DATA|det|THEY|til|MINE -jeg+få -jeg+få',
        'DATA|MINE ABROAD|forlader+landet|danmark -MOVE -jeg+bruge',
        'havne*|ender|lander|ryger DATA|MINE WHERE|THIRD|hos|så|henne -hvordan -kommer+fra',
        'hvor|hvorhen DATA|MINE hen|går|sendes|ryger -fra -hvorfra',
        'bliver det|dette|DATA|MINE hos|mellem|inden+for|her+i|i+huset|mellem+os -gemt -optaget -slettet',
        'tredje+part*|tredjepart*|tredie+part*|trediepart* THEY|DATA|PASS',
        'modtager*|modtagere DATA|YOU|WHO -mail*',
        'hvilke|hvem|flere ser|læser|læse|kan+se det+her|dette|det|ABOUTME -tv -RECORD',
        'WHO|THIRD del+i|glæde+af|indblik|adgang DATA|MINE|det',
        'SHARE THEY videre|spred*|det|dette|MINE det|dette|den+her|MINE -GOODS',
        'sendes|lagres|ligger|opbevar*|server* ABROAD',
        'spreder THEY',
        'går MINE THIRD|videre|nogen+andre|til',
        'SHARE WHICH|hvem THEY|med',
        'WHO se|ser|får MINE|DATA mere|flere|andre|får|alt',
        'samarbejdspartner*|partnere|koncern* DATA|MINE|får|deler|hvem|WHICH -GAVE',
        'facebook|google|meta|tiktok|inkasso*|skat|kommunen DATA|MINE|får|giver|sender|deler THEY|det|de -GOT -fundet -fra',
        'nysgerrig|kollega*|medarbejdere WHO|kan|alle SEE|adgang MINE|DATA',
      ],
      alone: [
        'tredjepart*|tredje+part*|databehandler*',
        'sælger+i|deler+i|sælges|deles|spredes|videregiv*',
        'SELL WHO THEY',
        'sender THEY det nogen|videre',
      ],
      search: [
        'modtager*|deling*|dele|videregiv*|underleverandør*|samarbejdspartner*|sælg*|tredje*|udlandet|videre',
      ],
      unless: `
        RECORD LONG STOP COMPLAIN montør* skifter sende_over til+mig nye+selskab* nye+leverandør* nye+udbyder
        kan+i_sende nyt+selskab`,
    },
    retention: {
      anywhere: [
        'LONG KEPT|GONE -GOODS -CALL -arbejdet -åbent',
        'LONG MINE|DATA|jeg+ligger|jeg+står -GOODS -tager',
        'LONG har|ha|have THEY det|tilbage|MIG|PHONE|dem -åbent -GOODS',
        'opbevaringstid*|opbevaringsperiod*|slettefrist*|slettepolitik*|sletteregel*',
        'WHEN GONE MINE|DATA|jeg|det|dem|REGISTER|THEY|MIG|kunder -AGREED -GOODS -linjen',
        'WHEN slettes|ryddes|fjernes|sletter|slettet -GOODS',
        'FOREVER KEPT|har det|THEY|DATA|jeg|MINE -GOODS -arbejdet',
        'nogensinde|en+gang|automatisk|af+sig+selv|på+et+tidspunkt GONE MINE|DATA|det|THEY|de|noget -GOODS',
        'KEPT THEY efter|selvom|om+år|år at|stoppet|kunde|afslut*|sagt|siger|nej|køb*|ti|fem MINE|DATA|MIG -vil',
        'hvornår MINE|DATA KEPT',
        'LONG efter køb*|kunde|afslut*|stopper|opsagt -GOODS',
        'sletter+i|sletter_i|bliver_slettet|rydder_op|oprydning* af+sig+selv|automatisk|nogensinde|igen|efter|selv|på+et+tidspunkt|løbende|år',
        'har+i|ligger|findes MINE|DATA|det|noget om+ti|om+fem|stadig|år -GOODS -NOT+længere -ABOUTME+noget',
        'grænse|tidsgrænse|frist* KEEP|opbevar*|DATA|MINE|sletning*',
        'forældes|udløber MINE|DATA -GOODS',
      ],
      alone: ['LONG KEPT|HAVE', 'WHEN DELETE', 'KEPT FOREVER'],
      search: ['LONG|bevar*|gemme*|lagre*|lagring*|længe|opbevar*'],
      unless: 'RECORD binding* tilbud* varer varede arbejdet boet åbent vente ventet holder rækker garanti*',
    },
    recording: {
      anywhere: [
        'RECORD',
        'lytter|lytte|lyttet nogen|hvem|flere|andre samtal*|med|bagefter|dette|det+her|mere|på|anden -musik -radio*',
        'er|på bånd samtal*|det+her|nu|vi -guitar* -MINE+ben',
        'optaget samtal*|opkald*|dette|det+her|THEY|nu -linjen -jeg+er -lige+nu+er -af -har+travlt',
        'træningsformål|kvalitetssikring|oplæring|træning samtal*|opkald|THEY|bruge*',
      ],
      alone: ['RECORD', 'bliver|er det|samtalen optaget -der -linjen'],
      search: ['optag*|optagelse*|bånd*|aflyt*|optaget'],
      unless:
        'film* tv musik* serie* sang sange plade* kamp* fodbold* guitar* linjen+er linjen_optaget jeg+er+optaget jeg_optaget+af optaget+af elastik*',
    },
    complaint: {
      anywhere: [
        'COMPLAIN ER -GOODS -over+det',
        'COMPLAIN hvor|hvorhen|hvem|hvordan|kan+man|nogen+steder|til+hvem -altid -GOODS -kan+ikke -man+kan+ikke',
        'COMPLAIN DATA|GDPR|AUTHORITY|det+her|dette|sådan+noget|hvordan+i|den+måde -GOODS',
        'datatilsynet|datatilsyn|tilsynsmyndighed*',
        'klage|anmeldelse indgive|indgiver|sende|skrive|indsende|lave|ER|over|mod|skal|formel -GOODS -interesse*',
        'kontrollerer|overvåger|holder+øje|fører+tilsyn|tilsyn WHO|myndighed*|hvilken|hvem over|med|ER|THEY|at|sådan|jer -MIG',
        'AUTHORITY vende*|tager|går|kontakte*|WHICH|findes|høre|tale|over|hedder|ringer|hvor|fat -PASS -MINE -arbejder -ringer+i',
        'utilfreds|sur|vred USE|DATA|måde hvor|hvem|THEY|gå+hen -GOODS',
        'anmeldt|anmeldes|meldt i|THEY|det|dette|skal|bliver|her -GOODS',
        'anmeld*|melde|melder ER|jer|det|politiet -GOODS -til+jer',
        'går+til|gå+til|går_til AUTHORITY|pressen|politiet|advokat*|myndighed*',
        'klageinstans*|klagemulighed*|klagevejledning*|klagenævn*|forbrugerombudsmand*|klageadgang*',
      ],
      alone: ['klage|klager|politianmeld* -NOT -altid', 'COMPLAIN ER', 'anmelde det|dette|jer'],
      search: ['klage*|anmeld*|tilsyn*|myndighed*'],
      unless: `
        RECORD nabo* naboen hotel* kursus aflæsning* skade fejl+på MIG+til kan+ikke+klage kan_ikke_klage
        beklager trustpilot`,
    },
    'automated-decisions': {
      anywhere: [
        'COMPUTER DECIDE|DECISION -GOODS -itu* -sprunget',
        'PROFILE MIG|THEY|gør|laver|kunder|jeg|bliver -NOT -OBJECT -STOP',
        'profilering*|scoring* THEY|gør*|sker|nogen|det|laver -NOT',
        'algoritm* THEY|bruges|bruger|ER|det|af|virker|fungerer -GOODS',
        'HUMAN COMPUTER eller|indblandet|involveret|kun|inde+over',
        'HUMAN DECIDE|DECISION eller|med|indblandet|involveret|er+det|bag|sidder|inde+over|været -vil+have -lad -kan -skal -må -snakke',
        'ai|kunstig+intelligens THEY|bruges bruge*|har|ER|det -jeg',
        'kredit*|kreditvurder* COMPUTER|hvordan gør|sker|laver|regnes|foretages -betal*',
        'hvordan COMPUTER regner|kom|frem|vurderer|sagde+nej|når -itu* -GOODS',
        'point|score*|kreditscore* beregn*|giver|får|regne*|THEY|min -mål* -kamp*',
        'computere|computer|maskine|robot|ai lader|vurdere|styre|står+for THEY|folk|mennesker|det',
        'fik+nej|fik_nej|fået+nej|afvist|afslag COMPUTER|automatisk* -HUMAN',
        'er+det|er+det+ai ai|robot*|computeren|computer|algoritm*|maskine DECIDE|bag|der|som',
        'automatisk* DECISION|vurder* bliver|sker|nogen|gør|laves|er -GOODS',
        'afgøres|afgørelse*|beslutning*|vurderes|besluttes COMPUTER|automatisk*|maskinelt',
        'rki tjek*|kredit*|slår THEY|det|op',
        'WHO|hvem bestemmer|afgør|vurderer om jeg|godkend*|afvis*|lov|kan|får',
      ],
      alone: [
        'algoritm*|profilering*|automatiseret',
        'COMPUTER DECIDE',
        'helt+automatisk|alt+automatisk|fuldautomatisk*',
        'bruges ai|algoritm*',
      ],
      search: ['automat*|kreditvurdering*|ai|robot*|computer*|maskin*|algoritm*|profil*'],
      unless: `
        RECORD omgør* genvurder* revurder* bestrid* manuelt+igen forlæng* trækker lavede+fejl varmen accepterer+ikke
        ikke+accepterer accepterer_ikke`,
    },
    purchase: {
      anywhere: [
        'WHAT AGREE jeg -NOT -UNDO -sagde+du',
        'WHAT går|siger|takker|godkender|accepterer|lover|binder|skriver jeg ja|til|med|på|nu|her|mig|egentlig|under -NOT -UNDO -går+jeg+hen',
        'WHAT AGREED|takket+ja|lovet jeg|har -NOT -samtykke* -CALL',
        'WHAT|hvordan BUY sker|indebærer|betyder|gælder|bliver|MINE|DATA -NOT -LONG -GOODS',
        'BUY MINE|DATA gør|bruges|behøver|skal|hvilke|registrer*|afgive|oplyse|sker|hvordan|hvad|THEY|bruger -NOT -LONG -GOT -hvor+har',
        'BUY PERSONNUMBER',
        'accepterer|godkender WHAT|hvordan betyder|indebærer|sker',
        'BOUND siger+ja|telefon*|mundtlig*|indgået|indgår|bliver|nu|er+det|er+jeg|har+jeg|mig -UNDO -mail* -sende* -i+aftalen -ifølge',
        'binder jeg|mig til|noget -tid* -så+længe',
        'skrive|skriver|underskrive|signere under|på skal|behøver|noget|hvad -ned -mail*',
        'har+jeg|er+jeg købt|bestilt|handlet|takket+ja|sagt+ja|gået+med|godkendt nu|allerede|eller|noget|så -NOT -CALL -hvornår -jer+lov',
        'regnes|gælder|bliver|er køb|aftale|bindende ja|siger|nu|telefon -LONG -tilbud* -prøve',
        'skal|bruger THEY DATA|CONSENT BUY',
        'forpligtet|bundet mig|jeg til|noget|så',
        'tager+det|tager_den|tager+den|tager_det|slår+til|lad+os+gøre+det|kør+på|hop+på|hopper+på|jeg+køber|vil+gerne+købe|vil+gerne+bestille -MINE -KEEP -DELETE -væk -fra -ikke -NOT -hvis+jeg',
        'siger+ja|takker+ja|ja+tak jeg|vil|til det|tilbud*|så|det -hvad+sker -NOT',
      ],
      alone: [
        'WHAT AGREE',
        'køber+jeg|købt+jeg',
        'er+jeg|bliver+jeg bundet|bunden',
        'køb|køber|bestiller det|den -NOT',
      ],
      search: ['køb*|bestil*|aftale*|bindende|vilkår*'],
      unless: `
        RECORD penge* pakke* lever* retur* fortryd* reklamer* bindingsperiod* fortrydelsesret* skriver+ikke`,
    },
  },
  rights: {
    access: {
      anywhere: [
        'WHAT|WHICH DATA|MINE HAVE|COLLECT|ser|findes|ligger|er THEY|ABOUTME -USE -BUY -CHILD -HEALTH -til -fra -GOT -SHARE',
        'WHAT|alt|noget|meget|mere HAVE|COLLECT|står|findes|ved|ser THEY|ER|det|skærmen|findes|står|der ABOUTME -NOT',
        'HAVE THEY DATA|noget|meget ABOUTME -NOT',
        'ved THEY ABOUTME -hvordan+ved -hvor+ved',
        'hvor+meget ved|DATA THEY ABOUTME|MIG|jeg',
        'SEE|ACCESS|fortæl|fortælle MINE jeg|må|vil|kan|MY|få -WHO -THIRD -HUMAN -WRONG -GOODS',
        'SEE|fortæl*|liste|indsigt|indblik|aktindsigt WHAT|alt|hvilke|det|i COLLECT|HAVE|ved|ligger THEY|MINE -GOODS -WHO',
        'indsigt*|aktindsigt*|indsigtsret* MINE|DATA|jeg|få|have|anmod*|bede|i|ABOUTME|søge',
        'COPY MINE|DATA|alt|det -GOODS -aftale* -RECORD',
        'send|sende|mail|maile|udlever*|læs+op|giv MINE|alt|i+har|det+i|ABOUTME få|anmod*|send*|mail*|gi|have|kan|vil MIG|jeg|ABOUTME|THEY -NEWFIRM -FILE -THIRD -MOVE -GOODS',
        'WHAT|alt COLLECT THEY -LONG -USE -GOODS -hvis+du -GOT',
        'findes+jeg|er+jeg|står+jeg|ligger+jeg REGISTER -NOT -lista* -liste* -WHY',
        'artikel femten|15',
        'hvad+har+i|hvad+har+du ABOUTME|liggende|på+mig -USE',
        'fremvis*|vis*|vise|oplist* alt|hvad|det THEY|ABOUTME har',
        'WHAT THEY ABOUTME skærmen|der|ligger',
        'WHAT findes|ligger|står lagret|gemt|noteret|registreret|der ABOUTME|hos',
        'liste|oversigt over|på WHAT|alt THEY|MINE|DATA har|gemt|ved',
        'REGISTER WHAT ABOUTME indeholder|findes|ligger|står|siger',
        'se|ser mine+egne|egne+data|egne+oplysninger',
        'kender|ved THEY hvad|alt|hvor+meget om+mig',
      ],
      alone: [
        'WHAT|mere ved THEY',
        'SEE MINE',
        'DATA ABOUTME',
        'WHAT HAVE ABOUTME',
        'udlever* MYDATA',
        'har+i noget ABOUTME',
        'indsigt*|aktindsigt*',
      ],
      search: ['indsigt*|adgang*|indblik|kopi*|aktindsigt*|se|udskrift*'],
      unless: `
        RECORD LONG GOODS ABROAD CONSENT DELETE PAUSE MOVE YOUGAVE PROTECT CHILD HEALTH BELIEF COMPLAIN
        formål* til+mig+kan forkert gammel gamle ikke+vil+have hvorfor sørge+for hvem+får af+med nogen+jeg+kan
        hvem_se hvem_ser OFFICER`,
    },
    rectification: {
      anywhere: [
        'WRONG MYDATA|ADDRESS|NAME|PERSONNUMBER|MYPHONE -GOODS -USE -ringet',
        'WRONG ABOUTME|REGISTER|hos+jer|hos+dig står|HAVE|THEY|det|skrevet -GOODS',
        'MEND|skifte MYDATA|DATA|ADDRESS|NAME|PERSONNUMBER|MYPHONE -UNTIL -GOODS -USE -beholde',
        'ny|nyt|skiftet|skifter|ændret NAME|ADDRESS|telefonnum*|PHONE jeg|MY|har|fået -GOODS -butik -NOT+ringe',
        'flyttet|flyttede|flytter adresse*|DATA|derfra|bor|gammel|oplysninger|jer|sidste -GOODS',
        'bor|boede ikke|ikke+længere der|længere|mere|adressen|på -han -hun',
        'hedder ikke|noget+andet|nu|så|længere|jeg|gift|blevet -hvem -produkt* -datatilsyn* -hvad',
        'THEY|der|står forkert|stavet|stavefejl|fejl skrevet|staver|stavet|MY|om+mig|navn|mit -gjort -ringet -nummer+ringet -GOODS',
        'stavefejl|forkert+stavet|stavet+forkert|stavet_forkert',
        'forveksl*|blandet|byttet sammen|MIG|THEY|med|om',
        'rettelse*|korrektion*|berigtig* DATA|anmod*|vil|få|have|MINE',
        'PHONE har+jeg+ikke|ikke_længere|gammelt|har+jeg_ikke_mere',
        'stemmer|passer ikke NAME|ADDRESS|DATA|PHONE|MINE|hos',
        'rigtige|korrekte telefonnum*|adresse*|navn|stavemåde skriv*|ind|er|noter*',
        'ikke+mit|ikke+min NAME|ADDRESS|PHONE',
        'gift|skilt NAME|efternavn*|hedder skiftet|nu|nyt|ændre*',
        'opdater* MINE|DATA|MY|oplysning* skal|kan|lige|vil',
        'skrevet|noteret|registreret forkert|som|MIG fødsels*|navn|adresse|civilstand|alder|forkert',
      ],
      alone: ['WRONG DATA|NAME|ADDRESS', 'MEND DATA|NAME|ADDRESS'],
      search: ['rettelse*|rette*|korriger*|opdater*|ændre*|fejl|forkert'],
      unless: `
        RECORD GOODS leveringsadresse* fakturaadresse* UNTIL COMPUTER USE ringet MOVE beholde bestil* forkerte+hænder
        DECISION`,
    },
    erasure: {
      anywhere: [
        'DELETE MINE|DETAILS|REGISTER -WHEN -LONG -efter -NOT -GOODS -nogensinde -automatisk -af+sig+selv',
        'DELETE MIG|alt|bliv -WHEN -LONG -NOT -GOODS -ADS -nogensinde -automatisk',
        'NOT KEPT|stå|have|ha|være+med|ligge REGISTER|MYDATA|MYPHONE|PHONE|DATA|MIG vil|skal|må|behøver|ønsker -WHEN -USE -LONG -AGREED -CONSENT -HEALTH -CHILD -stemmer',
        'NOT findes|ligge|stå hos+jer|noget|MIG|REGISTER -WHEN -USE -LONG',
        'gem|opbevar|behold ikke MINE|DATA|PHONE -men -USE',
        'GONE skal|vil|må|ønsker|forsvind*|bort MINE|DATA|REGISTER jeg|vil|skal|alle|hele -WHEN -LONG -GOODS -NOT',
        'ikke+at+i+har|ikke_at+i+har|ikke_have|ikke+må+have MINE|MIG vil|skal|må|ønsker|have',
        'retten+til ikke+glemt|glemt|blive|at -kode*',
        'MIG ud+af systemer*|systemet|registre*|kartotek*|database*|REGISTER vil|skal|slet*|tag|ønsker|gerne',
        'af+med DATA|MINE|jeres|alt -GOODS',
        'alle+spor|alt+om+mig|hele+min|min+profil|min+konto slet*|fjern*|væk|DELETE',
        'smid|smide|kassér MINE|DATA|alt|papirer ud|væk',
        'artikel sytten|17',
      ],
      alone: ['slettes|sletning*|delete|slettet|SLET|slet', 'DELETE MIG|alt'],
      search: ['DELETE|slet'],
      unless: `
        RECORD ringeliste* salgsliste* opkaldsliste* nyhedsbrev* CONSENT GOODS MOVE kontaktliste* telefonliste*
        UNTIL`,
    },
    restriction: {
      anywhere: [
        'PAUSE MINE|DATA|USE|behandling* -CALL -GOODS -CHILD',
        'NOT|STOP USE|gøre|gør|røre MINE|DATA|dem|det|USE UNTIL',
        'NOT USE UNTIL',
        'NOT|STOP USE|gør|gøre|røre KEEP|have|slette|slet|sletter DATA|dem|men|MINE|kun|bare -LONG',
        'lad|lade DATA|MINE|dem|det ligge|være|stå UNTIL',
        'begrænsning* vil|have|af|behandling*|ret',
        'artikel atten|18',
        'STOP|stop|stands* USE UNTIL',
        'USE ned|til+side MINE|DATA UNTIL',
        'DATA|MINE is|side|pause|bero|hold tid|på|til|UNTIL|i|lægge|sætte',
        'STOP MINE UNTIL',
        'sætte|sæt|læg|lægge bero|is|pause|hold MINE|DATA|det|behandling*|brugen',
        'fingrene+fra|fingrene_fra MINE|DATA|dem UNTIL',
        'NOT|må slet*|slette men bruge*|USE',
      ],
      alone: ['PAUSE DATA|USE|alt'],
      search: ['begræns*|pause*|frys*|bero'],
      unless: 'RECORD abonnement* GOODS CALL',
    },
    portability: {
      anywhere: [
        'MOVE MINE|DATA|historik*|forbrug* -ABROAD -WHO -GOODS -WRONG -adresse*',
        'MINE|DATA|alt|historik* FILE -GOODS -billede* -filmen',
        'maskinlæs*',
        'NEWFIRM MINE|DATA|alt|historik* sende*|send|give|med|til|over|overdrag*|udlever* -NOT -SELL -WHO -GOODS -ser -får+andre',
        '*portab* DATA|THEY|MINE|ret*|det',
        'eksporter* MINE|alt|DATA',
        'historik* med+mig|ud|få|hente|sende*|over',
        'filformat|excelformat|datafil',
        'tage*|få|have MINE|DATA med|videre NEWFIRM|andet|andre|mig+til|hvis+jeg+skifter',
        'skifter|skifte|flytter MINE|DATA|historik* med|over|følge*',
        'artikel tyve|20 DATA|GDPR|ret',
      ],
      alone: ['MOVE DATA', 'portab*|dataportab*'],
      search: ['portab*|dataportab*|eksport*|flytte*|overfør*'],
      unless: 'RECORD abonnement* GOODS SELL går hvem sælger',
    },
    objection: {
      anywhere: [
        'OBJECT USE|DATA|MINE|PROFILE -CALL -ADS -UNTIL -loven -GDPR',
        'NOT USE MINE|DATA|PHONE -UNTIL -CALL -AGREED -LONG -KEEP -ADS -slette* -salg',
        'NOT PROFILE -UNTIL',
        'NOT USE vil|går+med|accepterer|godtager|ønsker|finder MIG|jeg -CALL -UNTIL -KEEP -ADS',
        'indsigelse* -ADS -CALL',
        'modsæt* -ADS -CALL -ring*',
        'STOP USE|PROFILE MINE|DATA|MIG -UNTIL -ADS -salg',
        'NOT gøre|gør|holder|sådan|sådan+noget|det+der|THEY MINE -KEEP -LONG -UNTIL -AGREED -WHO -slette* -kan -THIRD -stemmer -WRONG -DELETE -PROTECT -fået',
        'personlige+grunde|særlige+grunde|min+situation DATA|USE|OBJECT',
        'interesseafvejning*|legitim*+interesse* OBJECT|uenig|ikke+enig|indsigelse*|forkert|vejer',
        'artikel enogtyve|21',
        'protester* USE|DATA|MINE|behandling*|måde',
      ],
      alone: ['OBJECT DATA|USE', 'indsigelse*', 'modsæt*', 'brug+ikke MINE'],
      search: ['indsigelse*|modsæt*|protest*'],
      unless: 'RECORD COMPLAIN CONSENT WRONG DECISION',
    },
    'withdraw-consent': {
      anywhere: [
        'UNDO CONSENT|AGREED',
        'CONSENT NOT længere|mere|mer|ændret+mening|have|gælder|gælde|gyldig*|giver|har -givet -aldrig',
        'samtykker|godkender|tillader NOT længere|mere|mer',
        'CONSENT ændre*|fortryd*|trækkes|ophør*|trukket|slette*|fjern*|ud|bort|stop* mig|tilbage|THEY|MY|skal|vil|kan|mit',
        'UNDO ja|kryds*|tillad*|lovet|flueben USE|DATA|MINE|af|sagde|sagt|det|mit|sat|da|jeg',
        'AGREED nu|men|dengang|før nej|UNDO|ændret|fortrudt|ikke+længere|gælder+ikke',
        'sagde+ja|sagt+ja|sagt_ja men|fortryder|trækker UNDO|nej|ikke+længere|nu|mere',
        'kryds*|flueben|fluebenet|hakket fjern*|væk|af|UNDO|ud jeg|skal|vil|kan|satte',
        'ikke+længere|ikke_mere gælder|giver|har CONSENT|lov|tilladelse',
        'artikel+syv',
      ],
      alone: ['UNDO CONSENT', 'NOT CONSENT -givet -aldrig'],
      search: ['samtykke*|tilladelse*|tilbagekald*|godkendelse*|fortryd*'],
      unless: 'RECORD købet mit+køb abonnement* ordre* prøveabonnement* bestilling*',
    },
    'human-review': {
      anywhere: [
        'HUMAN REVIEW|DECIDE vil|kan|lad|skal|anmod*|få|får|må|have|gerne -eller -indblandet -WHO -er+det',
        'HUMAN DECISION vil|kan|lad|skal|anmod*|snakke|tale|i+stedet|af|have|gerne|se -eller -indblandet -er+det -bag',
        'HUMAN COMPUTER vil|kan|i+stedet|skal|igen|ikke|hellere|have -eller -WHO -er+det -jeg+taler -taler+jeg',
        'manuel* REVIEW|DECISION|behandl*|sagsbehandl*',
        'omgør*|genvurder*|revurder*|overprøv*|genoptag*|genbehandl*',
        'anke*|bestrid*|anfægt*|klage+over|klager+over DECISION|COMPUTER|DECIDE|det',
        'DECISION REVIEW|ændre*|lave+om|se+på nogen|igen|om|gang|THEY|kan|over|rigtig',
        'NOT accepterer|godtager|tilfreds|enig|godkender|finder DECISION|DECIDE|computerens',
        'ny|nyt|om|igen|på+ny vurdering*|bedømmelse*|vurder*|afgørelse få|gøre|kan|vil|min|THEY|have -GOODS -prøve',
        'min+side|min+version|forklare|synspunkt*|min+mening DECISION|COMPUTER|sagen|afgørelse*',
        'NOT COMPUTER DECIDE|REVIEW vil|HUMAN|skal|have|finde -itu*',
        'afgørelsen|afslaget|beslutningen|vurderingen forkert|uretfærdig*|urimelig* synes|er|kigge*|prøve*|REVIEW',
        'lave+afgørelsen+om|ændre+afgørelsen|ændre+beslutningen',
        'HUMAN REVIEW COMPUTER|stedet|muligt|i+stedet -eller',
        'NOT accepterer|godtager|stoler|finder COMPUTER -REACH+om -er+du',
        'rigtig+sagsbehandler|rigtig+medarbejder|menneskelig+sagsbehandler|et+rigtigt+menneske vil|få|have|kan|se|kigge|vurdere -taler -snakker -er+du',
      ],
      alone: ['HUMAN REVIEW -eller', 'HUMAN DECISION -eller'],
      search: ['genvurder*|revurder*|omgør*|anke*|HUMAN'],
      unless: 'RECORD GOODS støvsug*',
    },
  },
}
