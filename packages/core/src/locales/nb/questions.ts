// DATA: how customers ask in Norwegian, on the phone and as a machine hears it, in Bokmål, Nynorsk words and dialect.
// Notation: ../question-words.ts
import type { QuestionWords } from '../question-words.js'

export const questions: QuestionWords = {
  letters: { å: 'a aa', æ: 'e ae', ø: 'o oe' },
  small: `
    hei heisann hallo halla god goddag morn jeg eg æ je i du han hun ho hen den det de dem vi man en ein et eit
    ei meg mæ mei deg dæ dei seg sæ oss dere dokker dåkker dykk dykkar deres dokkers dåkkers min mi mitt mine
    din di ditt dine vår vårt våre sin sitt sine noen nokon noe noko nokka nåkka noka nån nå alle alt all og å
    eller men at om som på av fra frå for med til te hos ved ut åt under over etter før blant mellom uten mot
    er e va var vær være vært vore blir bli ble blei blitt ha har hadde hatt kan kunne ska skal skulle vil vill
    ville få får fikk fekk må måtte bør kommer kjem komme tenker pleier gjør gjer gjøre gjort gjorde da så siden
    sia her der hit dit jo vel bare bærre berre også altså liksom ba eh øh ehm hm mm ja jaha nei næ niks ok okei
    takk unnskyld beklager egentlig faktisk virkelig engang helt nøyaktig hvem kem kven åssen hva ka kva hvilke
    hvilken hvilket kilken hvordan korsn korleis hvor kor hvorfor koffor kvifor når ikke ikkje itj ittj ikkj
    ente aldri mer mere meir igjen igjenn lenger litt nok kanskje lurer vet veit skjønner forstår hør vent sa
    sier seie si synes tror nemlig veldig gjerne raskt akkurat noensinne selv sjøl sjølv samme annet andre anna
    annen nye sånn slik sånt slikt likevel dette denne disse desse ditta fortsatt helst mulig settes sette setter satt sett uansett fram frem inn opp ned bort tilbake bra går gå gått ta tar tok
    tatt gi gir gav ga gitt sette ting sak faen heller ganske noen gang gangen ganger lurte dag hadd`,
  groups: {
    NOT: 'ikke ikkje itj ittj ittje ikkj inte ente kke aldri ei ingen ingenting inga intet slippe slipper sleppe',
    NI: 'dere du dokker dåkker dokke dykk de dåkk døkk',
    ER: 'dere deg dokker dåkker dykk deres dokkers dåkkers dykkar dere+sin dæ',
    YOU: 'NI ER',
    MIG: 'meg mæ mei me',
    MY: 'min mitt mine mi mett min+egen',
    WHO: 'hvem kem kven åkken hvem+sin',
    WHAT: 'hva ka kva hå ke va',
    WHICH: 'hvilken hvilket hvilke kilken hva+for ka+for kva+for hvafor kafor hva+slags ka+slags kva+slags',
    WHERE: 'hvor kor hvordan kordan koss kossen ka+steds hvorfra korfra hvordan korsn korleis åssen hvorhen',
    HOW: 'hvordan kordan koss kossen kosen koles korsn korleis åssen hvorledes hvordann',
    WHY: 'hvorfor koffor kvifor korfor kafør hvorfår',
    I: 'jeg eg æ je',
    HAVE: 'har ha hadde hatt',
    TAKE: 'ta tar tok tatt tas fjerne',
    ABOUTME: `
      om+meg om+mæ om+mei på+meg på+mæ rundt+meg angående+meg vedrørende+meg om+oss på+navnet+mitt om+familien`,
    DATA: `
      forbruksdata* måledata*       data dataen dataene info infoen informasjon* persondata kundedata opplysning* personopplysning*
      kontaktinfo* kontaktopplysning* kundeopplysning* kundeinfo* personinfo*`,
    MYDATA: `
      DATA_MY DATA_ABOUTME MY_data MY_info persondata kundedata opplysning* personopplysning*
      kontaktinfo* kontaktopplysning* kundeopplysning* personinfo*`,
    PHONE: 'nummer nummeret nummret nummere numra nr tlf telefonnum* mobilnum* mobiltelefonnum* hjemmenum*',
    PRIVATEPHONE: `
      hemmelig_nummer nummeret_hemmelig telefonnummeret_hemmelig hemmelig+nr nummer_hemmelig uregistrert_nummer hemmelig+telefonnummer skjult_nummer
      hemmelig+adresse skjermet_nummer`,
    MYPHONE: `
      nummeret+mitt nummer_MY MY_nummer MY_nr nummeret nummret telefonnum* mobilnum* hjemmenum*
      dette+nummeret PRIVATEPHONE`,
    ADDRESS: `
      postnummer* gateadresse* husnummer*       adresse* hjemmeadresse* postadresse* epostadresse* epost eposten e+post mail mailen mailadresse* mejl`,
    NAME: 'navn navnet namn namnet etternavn* fornavn* fødsels* fødselsdato*',
    MINE: 'MYDATA MYPHONE ABOUTME adressen+min ADDRESS_MY MY_adresse MY_epost MY_mail navnet+mitt MY_navn namnet+mitt',
    DETAILS: 'DATA PHONE ADDRESS NAME',
    REGISTER: `
      register* registre lista liste lister listen listene listan databas* system systemet systemene systema
      rulle* arkiv* kundeliste* kunderegister* telefonlist*`,
    CALLING: `
      ringe ring ringer ringa ringt ringte oppring* samtale samtalen samtaler telefonsamtal* kontakte kontakter
      kontaktet kontakta kontakt samtalar ringing* ringinga telefoner telefonar oppringning* telefonen+hele+tida`,
    CALL: 'CALLING salgssamtal* oppringning* mase maser mas masing* plage* trakasser* forstyrr*',
    ADS: `
      reklame* marknadsfør* markedsfør* nyhetsbrev* salgssamtal* annonse* telefonsalg* telefonselg* spam
      direktereklame* salgsopplegg* utsending* salg+på+telefon`,
    STOP: `
      slutt slutte slutter stopp stoppe stopper stans* avslutt* gi+dere gi+deg kutt kutte unngå legg+av la+være
      lat+vere holde+opp hold+opp`,
    DELETE: `
      slett* stryk* strøk* fjern* TAKE_bort TAKE_vekk kast* kvitt bli_kvitt tøm* destruer* makuler* utslett*
      avregistrer* få+bort få_vekk rens* deleta delete bli+glemt glemt glem+meg visk* ødelegg* utrydd*`,
    GONE: 'DELETE forsvinn* forsvant bort borte vekk vekke',
    KEEP: 'lagre* lagra lagret lagrer spare sparer spart behold* bevar* oppbevar* arkiver* registrer* gjem* sitte+på',
    KEPT: 'KEEP igjen ligger ligg liggende finnes finst fins finnast sitter_på står',
    COLLECT:
      'lagre* lagra lagret lagrer registrer* samle samler samlet samla noter* notert skrevet skriver dokumenter*',
    USE: `
      bruk* brukt nytte* utnytt* behandl* håndter* handter* bearbeid* prosess* analyser* kartlegg* profiler*
      holder_på+med holder+på driver+med driv+med tukl* benytt*`,
    PROFILE: 'profiler* profil kartlegg* overvåk* sporer+meg spore+meg sporer+dere',
    LONG: `
      hvor_lenge kor_lenge kor_leng hvor_leng hvor+lang+tid kor+lang+tid hvor+mange+år kor+mange+år
      hvor+mange+måneder kor_mange+år hvorlenge lagringstid* slettefrist* oppbevaringstid*`,
    FOREVER: `
      for+alltid for+evig evig evighet* livet+ut resten+av+livet så+lenge+dere+vil i+årevis flere+år mange+år
      lenge om_år til+evig+tid`,
    WHEN: 'når ti hvor+fort hvor+snart hvor+raskt hvor+kjapt',
    THIRD: `
      annen andre annet fleire flere tredje+part* tredjepart* *partner* *selskap* *firma* *myndighet* politi*
      konsern* *leverandør* facebook google meta tiktok skyen usa amerika kina utlandet utenlands
      utenfor+eu utenfor+norge naboen naboer arbeidsgiver* forsikringsselskap* inkasso* skatteetaten nav`,
    ABROAD: `
      usa amerika kina india utlandet utenlands utenfor+eu utenfor+eøs utenfor+europa utenfor+norge
      tredjeland* skyen land landa`,
    SELL: 'selg selge selger selges selgast solgt solgte sell selje seljer videreselg*',
    SHARE: `
      SELL dele deler delt delte deles deling* utlever* gi_ut gir_ut gitt_ut gi_videre gir_videre videre
      vidare spre sprer spres spredt viderefor* overdra* videresend* lekk* gi_fra`,
    PASS: 'SHARE send* gi gir gis gitt hamn* havn* går gått lever*',
    SEE: 'se ser sett sjå lese leser les vis vise sjekke sjekker vite veta høre titte kikke',
    ACCESS: 'tilgang adgang innsyn ta+del få+se komme+inn+på kommer+til+i få+tak',
    COPY: 'kopi kopier kopien utskrift* *utdrag* oversikt* sammendrag* oppsummering*',
    WRONG: `
      feil feile feilstav* feilskriv* feilregistrer* stavet staves stava stavefeil* gal galt gammel gammalt
      gamle utdatert* ukorrekt* uriktig* stemmer_ikke ikke_stemmer stemmer+itj stemmer+ikkje ikke_riktig
      ikke_aktuell* ikke_rett ikkje_rett misvisende foreldet*`,
    MEND: `
      rette rettes rettet retta retter rett retting* rettelse* endre endra endrer endret endres oppdater*
      korriger* juster* fiks* bytte bytter byttet skrive_inn skrive+om`,
    PAUSE: `
      pause pausa pauser pauset frys* på+vent begrens* avgrens* lås* sperr* stans* stopp* hvile parker* vent+med
      legge_side legg_side`,
    UNTIL: `
      til+dere til+det til+vi til+saken inntil mens frem+til fram+til så+lenge midlertidig* en+stund ei+stund
      til_rettet til_rett til_avklar* til_ferdig til_sjekk* til_løst til_fiks* til_ordn* til_oppklart før+vi før+dere før+saken før+det foreløpig forebels tvist* utred* undersøk* rett domstol* avklart avklar* imens`,
    NEWFIRM: `
      annet+selskap anna+selskap annen+leverandør ny+leverandør nye+leverandør* nytt+selskap nye+selskapet
      annet+firma nytt+firma ny+bank annen+bank nye+banken konkurrent* annen+operatør bytter bytter+til
      bytte+selskap bytte+leverandør noen+andre telenor telia ice tibber fjordkraft den+nye den+andre`,
    MOVE: `
      flytt* overfør* eksporter* last*_ned føre_over få+med ta+med ha+med tar+med få_med+meg ta_med+meg
      tar_med+meg ha_med+meg ta_med+seg ha_over få_over porter* send*_over gi_over lever*_over ta_me+mæ`,
    FILE: 'fil fila filen filer excel* csv json maskinles* digital* format* usb regneark* elektronisk*',
    OBJECT: `
      protest* innsigels* motsett* motset* reserver+meg reserver+mot reservere sier+nei si+nei nekt* imot
      ikke+greit går+ikke+med ikke+med+på liker+ikke ikkje+greit ikke+enig`,
    CONSENT: 'samtykk* godkjenning* tillatelse* løyve* ja+mitt mitt+ja aksept',
    AGREED: `
      samtykka samtykket godkjent godkjente gått+med gikk+med sagt+ja sa+ja tillatt gitt_lov gitt_tillatelse
      gitt_samtykke gitt_løyve bedt+om bedt+dere akseptert aksepterte gitt+dere+lov takket+ja sagt+det+er+greit`,
    AGREE: `
      går_med+på sier+ja si+ja sier_ja takker+ja takke+ja godtar godkjenner aksepterer binder* forplikt* lover
      samtykker_til skriver_under signerer`,
    UNDO: `
      trekk* TAKE_tilbake kall*_tilbake tilbakekall* angre angrer angra angret opphev* si_opp sier_opp
      ombestem* avbryt* annuller* kanseller* endret+mening skiftet+mening snudd skifta+mening`,
    HUMAN: `
      mennesk* ekte+person levende+person en+person et+menneske saksbehandler* manuell* kjøtt+og+blod
      ordentlig+person virkelig+person ekte+folk`,
    REVIEW: `
      prøve prøving* overprøv* granske vurder* se+på sjå+på ser+på titte* sjekk* dobbeltsjekk* gå_gjennom
      går_gjennom avgjør* bestemme se_over gjøre_om ta+stilling kikke*`,
    DECISION:
      'avgjørels* vedtak* avslag* søknad* avgjørelse beslutning* nektet nekta kredittavgjør* vurdering* fikk+nei fekk+nei',
    COMPUTER: `
      datamaskin* maskin maskinen maskiner robot* ai ki algoritm* program programmet system systemet
      automatisk* automatiser* dataprogram* datasystem* data+maskin pc datan`,
    DECIDE: `
      bestem* avgjør* avgjort beslutt* regne regner regnet velger vurder* avslå* nekt* kom+fram sa+nei styr
      styrer tar_avgjørelse* kreditt* poeng* fatter tas fattes`,
    HEALTH: `
      helse helsa helsen helseopplysning* sykdom* sjukdom* diagnos* medisin* legemid* pasient* journal*
      allergi* gravid* funksjons* rullestol* syk sjuk`,
    BELIEF: `
      religi* livssyn* politisk* fagforening* seksuel* etnisk* straffet* straffa dømt strafferegister*
      politiattest* rulleblad* fingeravtrykk* legning* tro`,
    CHILD: `
      barn barna barnet barns ungen unger ungane ungene onger ongan mindreårig* datter datra døtre sønn sønnen
      sønner guten jenta barnebarn*`,
    PROTECT: `
      beskytt* vern* sikkerhet* sikre sikrer sikker* trygg* trygt trygge krypter* hack* lekk* datalekk* innbrudd*
      datainnbrudd* stjel* stjål* stjele uvedkommende* oppbevar* sikra sikret på+avveie`,
    PERSONNUMBER: 'fødselsnum* personnum* fødselsn* siste+siffer elleve+siffer fem+siste bankid+nummer',
    RECORD: `
      ta+opp tar_opp tas_opp tatt_opp tek_opp teken+opp blir_tatt+opp spille*_inn spilles_inn spilt_inn *opptak*
      innspill* lydopptak* lydfil* avlytt* lydlogg* båndopptak*`,
    COMPLAIN:
      'klage klager klaga klagen klagd klages klagemål* klagar klagerett* anmeld* politianmeld* rapporter* melde_inn',
    AUTHORITY: `
      datatilsyn* tilsyn* myndighet* forbrukertilsyn* forbrukerråd* ombudsmann* personvernmyndighet* personvernnemnd*
      forbrukerklageutval*`,
    GDPR: `
      gdpr personvern* personvernet personvernforordning* personopplysningslov* personvernlov* personvernregl*
      gdpær`,
    OFFICER:
      'personvernombud* personvernansvarl* dpo behandlingsansvarl* databehandlingsansvarl* gdpr+ansvarl*',
    REACH: `
      kontakt* håndterer håndtere snakke snakk snakker prate prater tale vende henvende* mail* når nå sette+over sett+over hjelpe hjelper
      hjelp svarer svar ansvar* ordne høre+av spør spørre spørs stille skrive skriver sende begjær* be+om tak+i`,
    FIRM: 'firma firmaet firma selskap selskapet bedrift bedriften organisasjon* sted avdeling plass bank',
    SALES:
      'salgssamtal* salgsfremst* salgsframst* salgstriks* selger selgere selgar selgarar telefonselger* telefonsalg* reklamesamtal* salg salgsoppringning*',
    ROBOT: 'robot* datastemme* maskinstemme* innspilt+stemme ai ki datamaskin* maskin',
    GOT: `
      fått fådd fikk fekk fått_tak funnet fant funne tatt tok snappa kjøpt kjøpte snoka gravd skaff* rota stjålet
      hentet henta hente* kommet+over kom_over kommet+til fått+tak kommet+inn plukk* snusa endt+opp havnet
      finner+dere får_fra får_tak`,
    GAVE: 'ga gav gitt gi_ut gitt_ut gir lever* utlever* solgt solgte tipsa tipset tipset* sagt+til',
    YOUGAVE: 'NI_GAVE',
    ALLOWED: 'rett retten lov lovlig tillatelse løyve myndighet* adgang',
    MAY: 'har+dere+lov har+du+lov har+dokker+lov lov+til+å lov+å får+dere får+dokker får+du kan+dere+bare',
    ILLEGAL: `
      lovlig* ulovlig* illegal* lovbrudd* lovstridig* tillatt forbudt forbode lovhjemmel* hjemmel* rettsgrunn*
      rettslig* behandlingsgrunn* straffbar*`,
    BUY: `
      kjøp* kjøpe kjøper kjøpet kjøpte kjøpt bestill* takke*+ja takker+ja sier+ja slår+til blir_kunde bli+kunde handler
      sagt+ja si+ja tegner inngå* handle`,
    BOUND: 'bindende bundet bunde bunnet avtale avtalen avtaler kontrakt*',
    TIME: `
      klokka klokken morgen kveld* kvelden senere seinere ettermiddag* mandag* tirsdag* onsdag* torsdag* fredag*
      lørdag* søndag* helg* lunsj* formiddag* time minutt* før ti rekker neste+uke nå+passer i+dag middag*`,
    SITES: `
      gulesider gule+sider proff 1881 opplysningen 180 facebook google telefonkatalog* internett nettet
      linkedin finn konkurranse* skjema* skattelist*`,
    GOODS: `
      faktur* regning* lever* pakke* pakka vare varen varer varene produkt* abonnement* pris prisen priser koster
      kosta rabatt* bindingstid* garanti* retur* størrelse* bestilling* booking* kanal* tv bredbånd* fiber* ruter*
      router* modem* surf* dekning* wifi app appen passord* innlogg* skjerm* batteri* mat maten kvittering*
      butikk* kampanje* montør* installasjon* bilde* foto* farge* strømmen vær* betale* betaling* penger gebyr*
      vipps kort kortet frakt* *tjeneste* avtalegiro* moms mobilen telefonen bil bilen hus huset medlemskap*
      forsikring* handlekurv* trening* kurs* film* musikk boks boksen motor* klokke support* billett* angrerett*
      spill nettleie* strømpris* spotpris* kilowatt* sporing* sendingsnum* solcell* varmepump* målerstand*
      måleren avlesning* avles* levering*`,
  },
  scripts: {
    opening: {
      anywhere: [
        'WHO representer*',
        'WHAT prøver|forsøker si|selge|fortelle|seie -MINE',
        'ringer|ringe|ringa NI hvor|kor|hvorfra ifra|fra|ifrå|frå -DATA -MINE -PHONE',
        'WHY blir|vart|ble oppringt|ringt|kontakta|kontaktet -NOT',
        'WHAT+er+dette|ka+er+det+her|ka+e+det+her|hva+er+det+her for+noe|for+nokka|slags',
        'WHAT du|dere selger|tilbyr|vil+selge|skal+selge',
        'hvem_er+du|hvem_e+du|kem_e|kem_du|kven_er|hvem+er+dere|hvem_du_er|du_er+hvem|kem+du|kem+dokker|hvem+du_er -sagt',
        'WHO snakker|prater|talar|snakke|snakk I|med -om -REACH_om -MINE -DATA -kan -GDPR -OFFICER -bør -skal -må',
        'æren|gleden snakke|prate',
        'ringer|ringte|samtalen|er+du|er+dere|e+du|e+dokker NI|kommer|samtalen hvorfra|fra|frå WHERE|FIRM -PHONE -MINE -DATA',
        'WHICH|WHAT FIRM sa|NI|jobb*|ringer|representer*|det|dette|her -lever* -MINE -DATA -NEWFIRM -KEEP -PASS',
        'WHAT gjelder|gjeld|gjaldt det|dette|samtalen|saken -MINE -BUY',
        'WHAT handler|handlar|handlet|dreier det|dette|samtalen|seg',
        'WHY_ringer|WHY_ringte|WHY_NI_ringer|WHY_ring -NOT -DATA -rett',
        'grunn*|årsak*|formål*|hensikt*|ærend* samtalen|ringer|ringte -MINE -ALLOWED -ILLEGAL',
        'er|e|en|et SALES NI|det|dette|her -NOT',
        'selge|selg|selje|prakke|lure|pushe NI prøver|skal|ska|vil|for|ringer|MIG|forsøker|prøve -MINE -BUY -DATA -THIRD',
        'WHAT selger|selg|sælg NI -mer -DATA',
        'WHAT_vil+du|WHAT_vil+dere|WHAT_du_vil|WHAT_vil+dokker|WHAT_ville+du|WHAT_vil_du MIG|da|hallo|egentlig|ja|ha -DATA -at',
        'heter|hette|heite|navnet|het|navn NI|det WHAT|HOW -GOODS -MY -vet -veit',
        'vegne ringer|WHO|hvems|noen|på',
        'er+det|e+det FIRM|banken|posten|kommunen|politiet som+ringer|ringer -MINE -DATA',
        'hvem+ringer|kem+ringer|kven+ringer|hvem_som_ringer|kem_som+ringe|kem+ringe -tilbake -OFFICER -klage',
        'snakker|prater|er+du|er+det|e+du|e+det ROBOT|ekte+menneske|ekte+person|menneske|levende I|NI|det -DECIDE -REVIEW -støvsug* -DECISION',
        'presenter* deg|dere|navn',
        'jobber|arbeider NI for|hos|hvor|i -lenge',
        'oppfattet|hørte|fikk+med|fikk+ikke|fekk+ikkje navn|navnet|namnet|hette|FIRM|hvem|hva -MY',
        'på+hjertet|ute+etter WHAT|NI',
        'hvem+er|kem+e|hvem i+tråden|på+tråden|i+telefonen|på+linja|i+røret|i+andre+enden',
        'WHAT du+ringer|ringer+du|ringer+dere|ringer+dokker om|for|angående|for+noe',
        'navnet+ditt|navn+ditt|namnet+ditt|ditt+navn få|kan|hva|igjen|gjenta|si|var',
        'WHAT+er+dette|WHAT+er+det for samtale|slags|noe -KEEP',
        'er|noe|bare ADS det+her|dette',
        'gjenta|repeter*|si navnet|navn|hvem -MY',
        'er+du|er+dere|e+du|e+dokker|ringer+du fra|frå FIRM|banken|posten|kommunen|telenor|politiet|strømselskap* -MINE',
      ],
      alone: [
        'hvem+er+det|kem+e+det|kem+e+de|kven+er+det|hvem+er+dette|hvem_dette|kem_dette|hvem+der',
        'WHAT+gjelder|WHAT+handler|det_gjelder|WHAT+gjeld',
        'WHAT_vil+du|WHAT_vil+dere|WHAT_vil+dokker',
        'WHAT_du_vil|ka_du_vil|WHAT_du_ville',
        'WHICH FIRM',
        'er+du|er+det|e+du|e+det ROBOT',
        'er+du|er+dere fra FIRM|banken',
        'skal|prøver NI prakke|lure|selge',
      ],
      search: ['presentasjon*|innledning*|åpning*|presenter*|SALES'],
      unless: 'RECORD OFFICER COMPLAIN butikk* installer* SHARE',
    },
    source: {
      anywhere: [
        'WHERE står|ligger|finnes|fins MYPHONE|navnet+mitt -REGISTER_fjern',
        'opphav|opprinnelse*|opprinnelig DETAILS|MINE',
        'WHERE GOT DETAILS|MINE NI|deg|tak|det|fra -I_GOT -får+jag -GOODS -kan+jeg',
        'WHERE GOT NI MIG -får+jeg -I_GOT',
        'WHERE GOT MINE -kan+jeg',
        'HOW HAVE NI MIG|MYPHONE|ADDRESS',
        'WHERE DATA|PHONE|MINE|ADDRESS fra|frå|kommer|kom|ifra|kjem -sendes -blir -havner -hamner',
        'HOW vet|veit|visste|vite|vett NI I|MIG|NAME|PHONE|ADDRESS|bor|heter|hvem',
        'WHO|noen|nokon GAVE ER DETAILS|MIG|om -YOUGAVE',
        'WHO GAVE DETAILS|MIG -YOUGAVE -får',
        'WHO tipsa*|tipset|sagt+til ER',
        'fra+hvem|av+hvem|fra+noen|av+noen|hvem_fra|fra+kem|av+kem|frå+kven|kem_fra DETAILS|MINE|det -sendt',
        'har+dere|har+du|fikk+dere|fikk+du|dere+har|har+dokker|fekk+dokker GOT|kjøpt|stjålet MYDATA|MYPHONE|ABOUTME|REGISTER',
        'WHICH REGISTER|side|nettside NI|I|ring*|det|hentet|tatt|MIG -LONG',
        'fra|ut+av|på WHICH REGISTER',
        'står+jeg|finnes+jeg|er+jeg|ligger+jeg|står+æ|e+æ liste*|lista|konkurranse* -NOT -WHY',
        'havnet|hamna|endt|havna I|nummeret REGISTER|hos|på -NOT',
        'SITES NI|MIG|MINE GOT|fra|utfylt|fylt -SHARE -SELL -gir -GOODS',
        'PRIVATEPHONE WHERE|NI|HOW',
        'NOT gitt|oppgitt|levert|gjett MINE|PHONE|nummer ER|ut|fra|til|NI -COMPUTER -CONSENT -lov',
        'kilde|kilda|kilden|kilder|kjelde|kjelda WHAT|YOU|WHICH|til|MY|DATA|PHONE',
        'står|finnes|ligger MYPHONE|MYDATA SITES|åpent|noensteds|noe+sted',
        'fikk|fått|fekk NI MYPHONE|MYDATA av|fra|frå',
        'skaff* NI MYPHONE|MINE|nummer WHERE',
        'tak_i MYPHONE|MINE|PHONE|nummer NI WHERE -I_tak',
      ],
      alone: [
        'WHERE fått|fikk|fant|funnet|kommet+over|tak|fekk NI -får',
        'WHERE PHONE NI|fra|frå',
        'PRIVATEPHONE',
      ],
      search: ['kilde*|kjelde*|opprinnelse*|opphav*|PHONE'],
      unless: 'RECORD LONG til+noen til+andre til+nån kid+nummer bestill* ordrenum*',
    },
    'legal-basis': {
      anywhere: [
        'gitt_samtykke|samtykket|samtykka|gitt_lov|gitt_tillatelse har+jeg|har+æ|har+eg|når+har -UNDO -lenger -CONSENT_gjelder',
        'WHO sagt|sier|bestemt|bestemmer NI kan|får|skal bruke|ringe|ha|lagre|ringa -WHEN',
        'vitsen|vits|poenget|hensikten|hensikt|meningen|nødvendig med|at|å MINE|DATA NI|har|lagre',
        'NOT aldri|ikke godkjent|godtatt|akseptert|tillatt|samtykka|samtykket I -lenger -DECISION',
        'med+hvilken+rett|hvilken+rett|ka+rett|kva+rett|hva+rett|hvilken_rett NI|CALL|til',
        'WHO|WHAT gir|gitt|ga|gav ER ALLOWED',
        'WHO sagt|sa|bestemt MAY|får|lov|rett NI -data*',
        'ALLOWED|lov CALL|MINE|USE|KEEP|dette|det NI -LONG -NOT -jeg+har -I_rett -kreve -har+jeg -MEND',
        'MAY CALL|MINE|USE|KEEP|gjøre|holde|dette|det -NOT -LONG',
        'ILLEGAL det|dette|NI|CALL|DATA|GDPR|grunn*|så|ikke',
        'grunn|grunner|grunnlag|grunnlaget|hjemmel WHICH|WHAT|lovlig*|rettslig* MINE|DATA|CALL|USE|KEEP|NI|for',
        'hjemmel|hjemler NI|WHAT|WHICH|lov|i',
        'støtter|bygger|baserer NI på|dette',
        'NOT AGREED -WHAT -lenger -UNDO',
        'NOT sagt|bedt|bedd får|om|at NI CALL|USE|MINE|samtal*|dette',
        'AGREED I når|gang|noensinne|noen+gang|skulle CALL|dette|det|mener|så',
        'AGREED når|noensinne|noen+gang|hvor I',
        'NOT gitt|gjett CONSENT',
        'reservert|reservasjons*|reservasjons+register* CALL|NI|men|står|likevel|jo -skriv* -registrere -vil -HOW',
        'reservert I|meg mot|jo|allerede',
        'WHY MINE|DATA|REGISTER NI -PERSONNUMBER -NOT',
        'WHAT MINE til bruk*|skal|trenger|ska|ha|har -trenger+jeg -ABOUTME -BUY -PASS -NEWFIRM',
        'WHAT_skal|WHAT_vil|WHAT_trenger|WHAT_ska NI MINE|DATA med|til|for -BUY -PASS -NEWFIRM -SEE',
        'huske|husker|minnes|hugsar AGREED|CONSENT|bedt|sagt+ja NOT|ikke',
        'WHAT bruk*|gjør|gjer NI MINE -BUY -etter',
        'formål* MINE|DATA|behandl*|ER|NI|dette -samtalen',
        'interesseavvei*|berettiget+interesse* -NOT -OBJECT',
        'bryter|brudd|strider|strid|bryte mot|imot|med|på GDPR|lov|loven|lover|regler -WHO -klage',
        'GDPR følger|tillat*|greit|ok|etter|mot|rett det|NI|CALL|dette -kreve -jeg+rett -begjær* -klage',
        'rettferdiggjør*|forsvarer|begrunner NI MINE|DATA|CALL|det',
        'ingen|ikke rett CALL|lagre|bruke|ha NI -REGISTER -rette',
        'i+henhold+til|i+følge+hvilken|etter+hvilken WHAT|lov',
        'tillatelse HAVE NI',
        'WHY KEEP|USE MINE|DATA',
        'lov|paragraf|regel WHICH|WHAT med NI|gjør|dette|ringer|sier -BOUND',
        'WHY finnes+jeg|er+jeg|står+jeg|står+æ REGISTER|liste*',
        'mot+loven|ulovlig',
        'WHO godkjent|tillatt|lov NI MINE|CALL|til',
        'lov|loven WHICH NI|ER rett|gir|sier|støtte',
        'på+hvilket+grunnlag|hvilket+grunnlag|kva+grunnlag|ka+grunnlag|på+hvilken+grunn',
        'har+jeg|har+æ|har+eg bedt|sagt|bett ER|NI ringe|at|om',
        'lov å|til ringe|ringer|ringa -jeg+ringe -kan+jeg',
      ],
      alone: [
        'rettsgrunn*|lovhjemmel*|hjemmel*|interesseavvei*|lovlig*|ulovlig*|behandlingsgrunn*',
        'MAY CALL|gjøre',
        'WHY HAVE MINE|DATA',
        'lov|lovlig|greit|tillatt er+det|e+det|er+dette|er+sånt|dette+lov',
        'ALLOWED NI|det har+dere|hva',
        'AGREED når',
      ],
      search: ['berettiget|formål*|grunnlag*|retten|lov*|rettslig*|interesse*|tillat*|hjemmel*'],
      unless: 'RECORD COMPLAIN UNDO bygg* grill*',
    },
    rights: {
      anywhere: [
        'OFFICER -COMPLAIN',
        'rettighet*|rettane|rettar',
        'WHO|noen|nokon|hvor|WHICH|avdeling*|HOW REACH MINE|GDPR -COMPLAIN -SHARE -misfornøyd -DECISION -GOT -MOVE -PROTECT -SEE -NI+svarer',
        'REACH|jobber|ordner|kan|vil|skal GDPR WHO|noen|vil|med|om|hvor|avdeling* -AUTHORITY -ILLEGAL -COMPLAIN',
        'ansvar*|ordner|tar+seg MINE|GDPR|DATA -USE -NI+ordner -GOODS -PROTECT',
        'rett|rettar GDPR kreve|krevje|til|gjøre|hva -NI',
        'kreve|be+om|gjøre|krevje WHAT|HOW MINE|GDPR kan|man|I|for -NI -BUY -SEE -DELETE',
        'spørsmål|spør|henvendelse|forespørsel MINE|GDPR -sensitiv* -PERSONNUMBER',
        'kan|får gjøre|kreve MINE man|I -NI',
        'WHO bestemmer MINE',
        'WHO|HOW høre+av|henvende*|begjær* GDPR|MINE',
      ],
      alone: ['WHO|hvor|kor REACH DATA|MINE'],
      search: ['rettighet*|dpo|gdpr|personvern*|personopplysning*|kontakt*|ombud*'],
      unless: 'RECORD LONG STOP AUTHORITY CONSENT',
    },
    'sensitive-data': {
      anywhere: [
        'PERSONNUMBER HAVE|KEEP|vet|bruk*|SHARE NI',
        'trygt|trygge|trygg|sikker|forsvarlig vare+på|lagr*|oppbevar* MINE|DATA|NI',
        'CHILD DATA|KEEP|REGISTER|COLLECT|NAME NI|om|MY|finnes|har -GOODS',
        'CHILD NI har|vet|finnes|samler|veit om|MY|hva -hjemme -selv -CALL',
        'HEALTH|BELIEF NI|DATA|REGISTER har|vet|finnes|kjenner|USE|KEEP|om|står -jeg+er -GOODS -æ+e',
        'HEALTH|BELIEF DATA|ABOUTME|system*|om+helsa',
        'HEALTH|BELIEF NI vet|veit|lagrer|lagra|registrerer|noterer -GOODS',
        'HEALTH|BELIEF står|finnes|noe om',
        'sensitiv*|følsom* DATA|ting|NI|noe|opplysning*',
        'PROTECT MINE|DATA -kommer -jeg+er -lagringstid* -LONG',
        'PROTECT hos+dere|hos+dokker|systemene|systemet -GOODS',
        'PROTECT NI HOW|WHAT|kontroll|blitt|om|er|hatt -sikker_at -du+sikker -GOODS -vernet -ombud*',
        'hack*|datainnbrudd*|datalekk*|lekkasje* noen|ER|NI|blitt|kan|blir|hvis',
        'krypter* DATA|NI|det|er -wifi',
        'HOW|er sikkert|trygt|trygge|sikre det|dette|her -at -GOODS -jeg+sikker',
        'PERSONNUMBER WHY|trenger|må|spør|skal|KEEP|sikkert|oppgi|treng|lagrer NI|det|WHAT|dere|at|I',
        'stole+på ER MINE|DATA|beskytt*',
        'DATA på+avveie|komme+ut|gale+hender|feil+hender|stjålet',
        'bekymra|bekymret|redd PROTECT|DATA',
      ],
      alone: ['PROTECT NI|HOW', 'sensitiv* DATA', 'datalekk*|helseopplysning*|krypter*'],
      search: ['CHILD|sensitiv*|sikkerhet*|PERSONNUMBER|HEALTH|BELIEF|beskytt*|vern*'],
      unless: 'RECORD FILE mer+data mer_data vinter* passer sikker+på sikker+at sikkert+at du+sikker',
    },
    objection: {
      anywhere: [
        'NOT|STOP send* sms|mail*|epost|reklame*|meldinger|brev|post -MINE -DATA -svar -TIME',
        'ringer|ringe|ringt NI hver_dag|kvar_dag|hver_uke|hele+tida|hele+tiden|igjen+og+igjen|stadig|støtt -MINE -LONG',
        'NOT vil|ønsker|orker|gidder|skal forstyrre*|forstyrra|plage*|plaga|oppringt|kontakta|kontaktet -svar -TIME',
        'stryk*|fjern*|slett*|ta|få nummeret|meg|navnet lista|listen|listene|listan|ringelist* -GOODS',
        'ringinga|oppringninger|samtalene|telefonsalget slippe|stopp|slutt|nok|lei',
        'ikke_ringe|ikke_ringer|ikke_ring|ring_ikke|ringer_ikke|aldri_ring|ring_aldri|ikkje_ring|ikkje_ringe|ikkje_ringa|itj_ring|itj_ringe|ikkj_ring|ringe_aldri|ring+itj igjen|mer|mere|meir|lenger|hit|flere|MIG|hver|hele|vil|NI|skal -TIME -AGREED -MAY -kan+ikke -WHY -opp -avtal*',
        'STOP CALL|ADS|send*|mail*|sms|mas* -MINE -TIME -DATA',
        'NOT vil|trenger|ha|bli|orker|orkar|gidder|gidd|få|høre|mer|ønsker|ønskjer|interessert samtal*|telefoner|telefonar|selgere|selgarar|salg|telefonsamtal*|ADS|oppringt|kontaktet|kontakta|sms|fra+dere|fra+dokker|frå+dykk|at+dere+ringer|at+noen+ringer|kontakter -TIME -AGREED -DATA -BUY -svar -HUMAN',
        'NOT kontakt*|oppring*|oppringt MIG|vil|bli|ønsker -AGREED -DATA -TIME -svar',
        'slippe|slipper|sleppe|frabe*|frasier CALL|ADS|kontakt|dere -TIME -AGREED',
        'nei|takk+nei|avslår ADS',
        'TAKE_fra|TAKE_av|bort|av|stryk*|fjern*|slett* telefonlist*|ringelist*|salgslist*|kontaktlist*|kallelist*|kundelist*|utsending*|nyhetsbrev*',
        'meld*_av|avmeld*|meld_ut',
        'sperr*|blokker*|reserver* PHONE|MIG|I CALL|SALES|ADS|ER|mot|telefonsalg*',
        'la|lat|late|lar MIG fred|ifred|være|i+fred',
        'frabe*|frabed*',
        'få_meg|ta_meg|få_mæ|ta_mæ av|bort|vekk|ut lista|listen|listene|listan|ringelist* -GOODS',
        'gi_dere|gi+deg|gi_dokker CALL|mas*|masinga|nå -MINE -DATA -tilbud*',
        'maser|mas|masinga|masete NI noe|sånn|fælt|forferdelig|veldig|alltid|bare|hele|mye',
        'reservasjons*|reserver* skrive|sette|registrer*|HOW|vil|sperr*|melde|meg|oppføre',
        'CALL NI hele+tida|hele+tiden|stadig|hver+dag|gang+på+gang|ganger|gangen|mas* -tilbake -LONG',
        'lei|drittlei|lut+lei|sliten CALL|ADS|SALES|ER|samtal*|mas*|dette+maset',
        'aldri mer|igjen|meir høre|CALL -TIME',
        'nok|holder ringt|ringe|samtal*|ganger|slutte NI|nå|det -takk',
        'sagt+nei|sa+nei|takket+nei|takka+nei CALL|igjen|allerede|ganger|før',
        'ingen ringer|kontakter MIG|igjen|mer',
        'NI ringer for+ofte|altfor|hele+tida|hele+tiden|støtt',
        'mas|mase|maser|masinga|maset slutt|slutte|stopp|gi|nok|lei',
      ],
      alone: [
        'reservasjons*|ringelist*|frabe*|frabed*',
        'ring+ikke|ring+ikkje|ring+itj|ring+aldri -TIME',
        'STOP CALL',
        'slutt+å+mase|slutt+å+mas',
        'ikke_ring*|ikkje_ring* -kan',
        'gi+dere nå|da',
        'fjern|ta|stryk|slett meg lista|listen|listene|liste',
      ],
      search: ['sperr*|reklame*|markedsfør*|ring|ringe|slippe|utsending*|slutt|reserver*'],
      unless: 'RECORD ILLEGAL DATA rundt',
    },
    recipients: {
      anywhere: [
        'noen|nokon|andre|flere ABROAD får|ser|har|leser',
        'MINE|DATA utlever*|gis_ut|gitt_ut|lekk* noen|andre|YOU|WHO|blir',
        'hvem|hvilke andre|ellers|flere får|ser|vet|har det|dette|MINE|DATA|om+meg -I+vil',
        'WHO får|ser|tar|når|leser|lese|se|fått|samarbeid*|kan|ser MINE|DATA -REACH -rettighet* -jeg+vil',
        'WHO PASS DATA|PHONE|det|dem|de til|med|videre|NI -ER+GAVE -gitt+dere -ga+dere -GOODS -gav+dere',
        'SELL DATA|PHONE|videre|MINE -kjøpt',
        'selger+dere|selger+du|selges|selger+dokker dem|videre|det|sånt|opplysning* -WHAT -GOODS',
        'SHARE DATA|PHONE|MINE|dem -GOODS -LONG -NEWFIRM',
        'SHARE THIRD|med+noen|til+noen|til+andre|med+andre DATA|MINE|det|den|dette -GOODS -betal*',
        'send*|gir|gis|går videre|til+noen|til+andre NI|det|DATA -GOODS -NEWFIRM -få+med',
        'PASS MINE|DATA THIRD -NEWFIRM -få+med -MOVE',
        'PASS PHONE|ADDRESS til+noen|til+andre|til+nån|noen+andre|videre|THIRD -NEWFIRM -MOVE -GOT',
        'THIRD får|få vite|se|veta|greie det|dette|om+meg -jeg+vil -NEWFIRM',
        'havn*|hamn*|ender|lagres|ligger|sendes det|dette|alt|data ABROAD',
        'THIRD|noen+andre|noen|andre|nokon SEE|ACCESS|får|få|har|bruk* MINE|DATA -HUMAN -nei -REACH -jeg+vil -NOT -MOVE -GOODS -NEWFIRM',
        'ACCESS WHO|THIRD|noen DATA|det|NI|til -I_ACCESS',
        'DATA|MINE ABROAD|ut+av+landet|ut+av+norge|forlater -MOVE',
        'havn*|hamn* DATA|MINE WHERE|THIRD|hos|siden',
        'hvor|kor DATA|MINE går|sendes|blir+av|havner -fra -frå',
        'blir|bli|holder+seg det|dette|DATA hos|mellom|innenfor|her -LONG -slett*',
        'tredje+part*|tredjepart* NI|DATA|PASS|til',
        'mottaker* DATA|YOU|WHO',
        'hvem|flere|kem ser|leser|lese dette|det|ABOUTME -tv -RECORD',
        'få+se|får+se|ta+del WHO|THIRD|noen -jeg -I',
        'SHARE NI videre|spre*|det|dette -GOODS',
        'noen+andre|andre får+vite|få+vite det|dette',
        'sendes|lagres ABROAD',
        'sprer NI',
        'går MINE THIRD|videre|noen+andre|til',
        'SHARE WHICH|hvem|kem NI|med',
        'WHO se|ser|får+se MINE|DATA mer|flere|andre|får',
        'havn*|hamn*|sendes|går|gis det|dette|DATA noen+andre|andre|annet+selskap|annet+firma -kan+dere',
      ],
      alone: [
        'tredjepart*|tredje+part*|databehandler*',
        'selger+dere|deler+dere|selges|deles|spres|deler+dokker|selger+dokker',
        'SELL WHO NI',
        'sender NI det noen|videre',
      ],
      search: [
        'mottaker*|deling*|dele|utlever*|underleverandør*|samarbeidspartner*|selge*|tredje*|utlandet|videre',
      ],
      unless: `
        RECORD LONG STOP COMPLAIN montør* send*_over for+meg nye+selskapet nye+leverandør* ny+leverandør
        kan+dere_sende`,
    },
    retention: {
      anywhere: [
        'LONG er+jeg|står+jeg|ligger+jeg|e+æ|blir+jeg REGISTER|liggende|hos+dere|hos+dokker',
        'WHEN|automatisk slett* det|dem|alt|dette|dataene -vil -kan -GOODS',
        'LONG KEPT|GONE -GOODS -CALL -jobbet -åpent',
        'LONG MINE|DATA|jeg+igjen -GOODS -tar -inngår',
        'LONG har|ha NI det|igjen|MIG|PHONE -åpent -GOODS',
        'lagringstid*|slettefrist*|slettefrister|oppbevaringstid*|sletterutin*',
        'WHEN GONE MINE|DATA|I|det|dem|REGISTER|NI|MIG|kunder -AGREED -GOODS -linja',
        'WHEN slettes|sletta|slettet -GOODS',
        'FOREVER KEPT det|NI|DATA|I|MINE -GOODS -jobbet',
        'FOREVER HAVE NI det|MINE|DATA|dette -GOODS -jobbet',
        'noensinne|noen+gang|automatisk|etter+hvert|etterhvert|etter+en+stund|av+seg+selv GONE MINE|DATA|det|NI -GOODS -vil',
        'KEPT NI etter|selv+om|om+år|år at|slutta|sluttet|kunde|avslutt*|sagt|sier|nei|kjøp*|ti|fem MINE|DATA|MIG -vil',
        'når MINE|DATA KEPT',
        'LONG etter kjøp*|kunde|avslutt* -GOODS',
      ],
      alone: ['LONG KEPT|HAVE', 'WHEN DELETE', 'KEPT FOREVER'],
      search: ['LONG|bevaring*|lagre*|lagring*|lenge|oppbevar*'],
      unless: 'RECORD binding* tilbudet varer vart jobbet bodd åpent vente venter holder rekker',
    },
    recording: {
      anywhere: [
        'hører_på|høre_på|lytter|hører_med|medhør noen|andre|flere|nokon|nån -musikk -radio*',
        'opptaket|opptak|innspilling av|skru|slå|stopp|få|slett',
        'RECORD',
        'lytter|lytte|høre_på|hører_på|hører_med|sitter_lytter noen|flere|andre|nokon samtal*|etterpå|dette|det+her|med|mer|på -musikk -radio*',
        'er|på bånd|tape samtal*|dette|nå|vi',
        'opptak|tape|båndet det|dette|samtal*|er',
      ],
      alone: ['RECORD'],
      search: ['opptak*|tas+opp|tatt+opp|ta|innspill*|avlytt*'],
      unless:
        'film* tv musikk* serie* låt låter skive* kamp* fotball* gitar* boks boksen ta_opp+lån tar+opp+lån lån',
    },
    complaint: {
      anywhere: [
        'meldes|rapporteres|anmeldes|meldt dette|det+her|dere|sånt|burde|bør',
        'WHO|hvor|kor klagen|klaga|klage|klager sende*|man|I|går|tar|til',
        'COMPLAIN ER -GOODS',
        'COMPLAIN hvor|kor|hvem|kem|HOW|kan+man|noe+sted|kan+jeg|kan+æ|til -alltid -GOODS -kan+ikke',
        'COMPLAIN DATA|GDPR|AUTHORITY|dette|det+her|sånt|hvordan+dere -GOODS',
        'datatilsyn*|tilsynsmyndighet*|forbrukertilsyn*|personvernnemnd*',
        'klage|klagen|anmeldelse sende|levere|gjøre|skrive|ER|mot|på|skal -GOODS -interesse*',
        'kontrollerer|overvåker|fører+tilsyn|tilsyn WHO|myndighet*|hvilken over|ER|NI|at|med|sånt',
        'AUTHORITY vend*|henvende*|tar|går|kontakt*|WHICH|finnes|snakke|over|heter|ringer -PASS -MINE -jobbet',
        'misfornøyd USE|DATA hvor|hvem|NI',
        'passer+på|kontrollerer|sjekker|passe+på NI følger|regler|reglene|loven',
        'anmeldt|anmeldes|anmelde dere|det|dette|skal|bli',
      ],
      alone: ['klage|klagemål*|politianmeld* -NOT -alltid', 'COMPLAIN ER', 'anmelde det|dette'],
      search: ['klag*|anmeld*|tilsyn*|myndighet*'],
      unless: `
        RECORD ADS meld_av naboer* naboen hotell* kurs* måleravles* skade feil+på kan+ikke`,
    },
    'automated-decisions': {
      anywhere: [
        'kunstig+intelligens NI|brukes|bruker|det|styrer|bak',
        'WHO|hva bestemte|avgjorde|bestemmer|avgjør COMPUTER|avslag|nei -MINE',
        'COMPUTER vurdert|vurderer|vurdere|avslått|godkjent|sjekket det|meg|søknad*|alene|bare -HUMAN',
        'COMPUTER DECIDE|DECISION -GOODS -ødelagt*',
        'PROFILE MIG|NI|gjør|kunder|I|blir -NOT -OBJECT -STOP',
        'profilering*|scoring* NI|gjør*|skjer|noe|det -NOT',
        'algoritm* NI|brukes|bruker|ER|det|av|funk*|fungerer -GOODS',
        'HUMAN COMPUTER eller|involvert|bare',
        'HUMAN DECIDE|DECISION eller|med|involvert|er+det|bak|sitter|e+det -vil -la -kan -skal -må -snakke',
        'ai|ki NI|brukes bruk*|har|ER -jeg',
        'kreditt* COMPUTER|HOW gjør|skjer|gjøres|beregn* -betal*',
        'HOW COMPUTER regner|kom|fram|vurderer|sa+nei|bestemmer -ødelagt* -GOODS',
        'poeng*|score regn*|setter|NI',
        'datamaskin*|maskin|robot|ai|ki lar|vurdere|styrer|ordner NI|folk',
        'fikk+nei|fekk+nei|fikk_avslag|avslag* COMPUTER -HUMAN',
        'er+det|e+det|er+det+bare ai|ki|robot*|datamaskin*|algoritm* DECIDE|bak|som',
        'automatisk* DECISION gjøres|skjer|noe|gjør|tas -GOODS',
      ],
      alone: [
        'algoritm*|profilering*|automatisert*',
        'COMPUTER DECIDE',
        'helt+automatisk|alt+automatisk',
        'brukes ai|ki|algoritm*',
      ],
      search: ['automat*|kredittvurdering*|ai|ki|robot*|datamaskin*|maskin*|algoritm*|profil*'],
      unless: `
        RECORD overprøv* bestrid* manuell* forleng* gjorde+feil varmen godtar+ikke ikke+godtar`,
    },
    purchase: {
      anywhere: [
        'handelen|kjøpet|avtalen|bestillingen|avtale gjort|i+boks|inngått|ferdig|gyldig|endelig nå|allerede|da|vi|er+det',
        'når+jeg|hvis+jeg|dersom+jeg BUY|kjøper|bestiller WHAT|hvilke lagrer|registrerer|bruker|trenger|skjer|ber',
        'sier+ja|takker+ja|si+ja skjer WHAT|nå|da -NOT',
        'godkjenner|godtar|samtykker I WHAT -NOT',
        'WHAT AGREE I -NOT -UNDO -sa+du',
        'WHAT går|sier|takker|godtar|godkjenner|aksepterer|lover|binder|skriver|forplikter I ja|til|med|på|nå|her|meg|egentlig|under -NOT -UNDO',
        'WHAT AGREED|takket+ja|lovet|lova|sagt+ja I|har -NOT -samtykk* -CALL',
        'WHAT|HOW BUY skjer|innebærer|betyr|gjelder|blir|MINE|DATA -NOT -LONG -GOODS -sender',
        'BUY MINE|DATA gjør|brukes|trenger|må|hvilke|registrerer|oppgi|skjer|HOW|WHAT|dere -NOT -LONG -GOT',
        'BUY PERSONNUMBER',
        'godtar|godkjenner|aksepterer WHAT|HOW betyr|innebærer|skjer',
        'BOUND sier+ja|telefon*|muntlig*|inngått|inngår|blir|nå|er+det|er+jeg|har+jeg|e+æ|meg|lagd|gjort -UNDO -mail* -send* -sier+avtalen',
        'binder I|meg til|noe|meg -tid* -så+lenge',
        'skrive|skriver|signere under|på må|trenger|noe|hva -ned -mail*',
        'har+jeg|er+jeg|har+æ|e+æ|har+eg kjøpt|bestilt|handlet|takket+ja|sagt+ja|gått+med|godkjent nå|allerede|eller|noe|no -NOT -CALL -når',
        'regnes|gjelder|blir|er|teller kjøp|avtale|bindende ja|sier|nå|telefon -LONG -tilbud* -prøve',
        'trenger NI DATA|CONSENT BUY',
        'blir+jeg|blir+æ|blir+eg kunde ja|nå|med+en+gang|automatisk|sier',
        'forplikt*|bundet meg|I til|noe|nå -UNDO',
      ],
      alone: [
        'bindende',
        'blir+jeg|blir+æ|blir+eg|er+jeg kunde',
        'WHAT AGREE',
        'kjøper+jeg|kjøpt+jeg|kjøpt+æ',
        'er+jeg|blir+jeg|e+æ bundet',
      ],
      search: ['kjøp*|bestill*|avtale*|bindende|vilkår*'],
      unless: `
        RECORD penger* pakke* leverans* retur* pris* angre* reklamer* bindingstid* angrerett*`,
    },
  },
  rights: {
    access: {
      anywhere: [
        'WHAT|WHICH DATA|MINE HAVE|COLLECT|ser|finnes|sitter|er|ligger NI|ABOUTME -USE -BUY -CHILD -HEALTH -til -gjør',
        'WHAT|alt|noe|mye|mer HAVE|COLLECT|står|finnes|vet|ser|veit|ligger NI|ER|det|skjermen|finnes|står ABOUTME -NOT',
        'HAVE NI DATA|noe|mye|noko|nokka ABOUTME -NOT',
        'vet|veit|vett NI ABOUTME -hvordan+vet -HOW',
        'hvor+mye|kor+mye|hvor+mykje|kor+mykje vet|DATA|veit NI ABOUTME|MIG|I',
        'SEE|ACCESS|fortell* MINE I|får|vil|kan|MY|få -WHO -THIRD -HUMAN -WRONG -GOODS',
        'SEE|fortell*|liste|innsyn WHAT|alt|hvilke|det COLLECT|HAVE|vet|veit NI -GOODS -WHO',
        'COPY MINE|DATA|alt|det|ABOUTME -GOODS -avtale* -RECORD',
        'innsyn* vil|be+om|krev*|få|ha|rett|begjær*|ønsker|i',
        'ut|begjær*|send*|mail*|gi|les*+opp MINE|alt|dere+har|det+dere|dokker+har få|begjær*|send*|mail*|gi|ha|kan|vil MIG|I|ABOUTME|NI -NEWFIRM -FILE -THIRD -MOVE -GOODS -SHARE',
        'WHAT|alt COLLECT NI -LONG -USE -GOODS -om+du -BUY',
        'finnes+jeg|er+jeg|står+jeg|e+æ REGISTER|system* -NOT -liste* -igjen -WHY',
        'artikkel femten|15',
        'hva+har+dere|ka+har+dokker ABOUTME -USE',
        'finne_fram|lese*_opp|vise*|list* alt|WHAT|det NI|ABOUTME',
        'WHAT finnes|ligger|er lagret|lagra|notert|registrert ABOUTME|MIG',
        'liste|oversikt over WHAT|alt|DATA NI lagret|har|registrert',
        'REGISTER WHAT ABOUTME inneholder|finnes|står|sier',
      ],
      alone: [
        'WHAT|mer vet|veit NI',
        'SEE MINE',
        'DATA ABOUTME',
        'WHAT HAVE ABOUTME',
        'ut MYDATA',
        'har+dere noe ABOUTME',
        'innsyn*',
        '*utdrag*',
      ],
      search: ['utdrag*|tilgang*|innsyn*|kopi*|se'],
      unless: `
        RECORD LONG GOODS ABROAD CONSENT DELETE PAUSE MOVE YOUGAVE PROTECT CHILD HEALTH BELIEF COMPLAIN
        når+jeg+kjøper når+jeg+bestiller hvis+jeg+kjøper vits vitsen hensikten poenget lagringstid* formål* feil gammel gamle hvorfor hvem+får kem+får kvitt WHY OFFICER ikke+vil_at`,
    },
    rectification: {
      anywhere: [
        'WRONG MYDATA|ADDRESS|NAME|PERSONNUMBER|MYPHONE -GOODS -USE',
        'WRONG ABOUTME|REGISTER|hos+dere|hos+dokker står|HAVE|NI|det -GOODS',
        'MEND|bytte_ut MYDATA|DATA|ADDRESS|NAME|PERSONNUMBER|MYPHONE -UNTIL -GOODS -USE -operatør* -beholde -ALLOWED -jeg+rett',
        'ny|nytt|byttet|bytta|endret|skiftet NAME|ADDRESS|PHONE I|MY|har -GOODS -butikk -WHERE',
        'flyttet|flytta|flytte adresse*|DATA|bor|gammel|fra|nytt+sted -GOODS -NEWFIRM',
        'bor|bodde|bur ikke|ikkje|itj|ikke+lenger|flyttet der|lenger|adressen|på -hun -han',
        'heter|heiter|hete ikke|ikkje|noe+annet|nå|så|lenger|gift -WHO -produkt* -WHAT',
        'NI feil|galt|feilstavet|feilskriv* skrevet|skriver|stavet|stavet|stava|om+meg|på+meg|MY|person -gjort -ringt -nummer+ringt',
        'feilstavet|feilstava|feilskrevet|feilregistrert',
        'blandet|forveksl*|blander|blanda sammen|MIG|meg NI|med',
        'rettelse*|retting*|korrigering* DATA|begjær*|vil|få|be',
        'PHONE har+jeg+ikke|ikke_lenger|gammelt',
        'stemmer ikke|ikkje|itj|ei NAME|ADDRESS|DATA|PHONE|fødselsdato* -interesse*',
        'riktig|rett telefonnum*|adresse*|navn skriv*|inn|er|registrer*',
        'ikke+MY NAME|ADDRESS|PHONE',
      ],
      alone: ['WRONG DATA|NAME|ADDRESS', 'MEND DATA|NAME|ADDRESS'],
      search: ['rettelse*|rette*|retting*|korriger*|oppdater*|endre*|feil'],
      unless: `
        RECORD GOODS leveringsadresse* fakturaadresse* UNTIL COMPUTER USE ringt MOVE_over gale+hender
        beholde+nummer bytte+nummer bestill* HOW_vet WHERE_GOT`,
    },
    erasure: {
      anywhere: [
        'ta|få|tar|dra meg|mæ|navnet|nummeret|alt ut+av|ut|vekk|bort REGISTER -liste* -lista -listen -listene -ringelist*',
        'DELETE MINE|DETAILS|REGISTER -WHEN -LONG -etter -NOT -GOODS -noensinne -gang',
        'DELETE MIG|alt|bli -WHEN -LONG -NOT -GOODS -ADS -noensinne',
        'NOT KEPT|stå|ha|være+med|med|ligge REGISTER|MYDATA|MYPHONE|PHONE|DATA|MIG vil|skal|får|trenger|ønsker -WHEN -USE -LONG -AGREED -CONSENT -HEALTH -CHILD -stemmer -MAY',
        'NOT finnes|finnast|ligge hos+dere|noe|MIG|REGISTER|hos+dokker -WHEN -USE -LONG',
        'lagre|spare|behold* ikke|ikkje MINE|DATA|PHONE -men -USE',
        'GONE skal|vil|må|forsvinn*|bort MINE|DATA|REGISTER I|vil|skal|alle|ha -WHEN -LONG -GOODS -NOT',
        'glem+meg|glemme+meg|bli+glemt|gløym+meg',
        'ikke+at+dere+har|ikkje+at+dokker+har|ikke+ha MINE vil|skal|får',
      ],
      alone: ['slett|slette|sletting*|slett+meg|glemt', 'DELETE MIG|allt|alt'],
      search: ['DELETE'],
      unless: `
        RECORD ringelist* salgslist* utsending* nyhetsbrev* CONSENT GOODS MOVE telefonlist* meg+lista
        på+vent på+pause meg_lista meg_ringelist*`,
    },
    restriction: {
      anywhere: [
        'PAUSE MINE|DATA|USE|bruken -CALL -GOODS -CHILD',
        'NOT|STOP USE|gjøre|gjør MINE|DATA|dem|det|USE UNTIL',
        'NOT USE UNTIL',
        'ikke+slett|ikkje+slett|ikke_slette|behold* STOP|NOT USE -LONG',
        'STOP|la+være USE|bruke DATA|MINE UNTIL',
        'ligge|ligg|la+ligge NOT|STOP USE',
        'NOT|STOP USE|gjør|gjøre KEEP|igjen|ha|sletter|slette DATA|dem|men|MINE|bare -LONG',
        'la|lat MINE|DATA|de|dem ligge|være|ro UNTIL|i+ro|urørt',
        'begrensning*|begrensa vil|ha|av|behandling*|be',
        'artikkel atten|18',
        'STOP|stopp USE UNTIL',
        'USE ned|til+side|på+is MINE|DATA UNTIL',
        'DATA|MINE|alt is|side|pause|vent på|til|UNTIL|sett',
        'STOP MINE UNTIL',
      ],
      alone: ['PAUSE DATA|USE|alt'],
      search: ['begrens*|pause*|frys*'],
      unless: 'RECORD abonnement* GOODS CALL',
    },
    portability: {
      anywhere: [
        'MOVE MINE|DATA|historik*|forbruk* -ABROAD -WHO -GOODS',
        'MINE|DATA|alt|historik* FILE -GOODS -bilde* -filmen',
        'maskinles*',
        'NEWFIRM MINE|DATA|alt send*|gi|med|til|over|overlever*|lever*|få -NOT -SELL -WHO -GOODS -ser -får+andre',
        '*portab* DATA|NI|MINE|rett*',
        'eksporter* MINE|alt|DATA',
        'flytte alt|MINE',
        'historik* med+meg|ut|få|med',
        'filformat|excelformat|datafil|regneark',
      ],
      alone: ['MOVE DATA', 'portab*|dataportab*'],
      search: ['portab*|dataportab*|eksport*|flytte*|overfør*'],
      unless: 'RECORD abonnement* GOODS SELL går WHO WRONG flyttet',
    },
    objection: {
      anywhere: [
        'får+ikke|kan+ikke|skal+ikke|får+ikkje|får+itj NI USE|bruke|bruka|behandle MINE -UNTIL -KEEP -CALL',
        'OBJECT USE|DATA|MINE|PROFILE -CALL -ADS -UNTIL -loven -GDPR',
        'NOT USE MINE|DATA|PHONE -UNTIL -CALL -AGREED -LONG -KEEP -igjen -slett* -lov',
        'NOT PROFILE -UNTIL',
        'NOT USE vil|går+med|godtar|ønsker MIG|I -CALL -UNTIL -KEEP',
        'protest* -ADS -CALL',
        'innsigels* -ADS -CALL',
        'motsett* -ADS -CALL -ring*',
        'STOP USE|PROFILE MINE|DATA|MIG -UNTIL',
        'NOT gjøre|gjør|holder så|sånn|sånt|det+der|NI MINE -KEEP -igjen -LONG -UNTIL -AGREED -WHO -slett* -kan -THIRD -stemmer -WRONG',
        'personlige+grunner|særlige+grunner|spesielle+grunner DATA|USE|OBJECT',
        'artikkel tjueen|21',
      ],
      alone: ['OBJECT DATA|USE', 'protest*', 'motsett*', 'innsigels*', 'bruk+ikke MINE'],
      search: ['protest*|innsigels*|motsett*'],
      unless: 'RECORD COMPLAIN CONSENT WRONG ligge ligg',
    },
    'withdraw-consent': {
      anywhere: [
        'UNDO CONSENT|AGREED',
        'CONSENT NOT lenger|mer|igjen|endret|ha|gjelder|gjelde|gyldig*|gi|meir|lenger -gitt',
        'samtykker|godkjenner|tillater NOT lenger|mer|meir',
        'CONSENT ombestemt|ombestem*|angre*|trekk*|opphør* meg|tilbake|NI|MY|skal',
        'UNDO ja|kryss*|tillat*|lovet|samtykk* USE|DATA|MINE|rute|sa|sagt',
        'AGREED nå|men|før|tidligere nei|ombestemt|UNDO',
        'trekk* ja|ja+et|det+jeg+sa|samtykk* tilbake|mitt|jeg',
      ],
      alone: ['UNDO CONSENT', 'NOT CONSENT'],
      search: ['samtykk*|tilbakekall*|godkjenning*|angre*|trekke'],
      unless: 'RECORD huske husker minnes kjøpet mitt+kjøp abonnement* ordre* bestilling*',
    },
    'human-review': {
      anywhere: [
        'HUMAN REVIEW|DECIDE vil|kan|la|skal|begjær*|få|får|må|be|ønsker -eller -involvert -WHO -er+det',
        'HUMAN DECISION vil|kan|la|skal|begjær*|snakke|i+stedet|av -eller -involvert -er+det -bak',
        'HUMAN COMPUTER vil|kan|i+stedet|istedenfor|skal|igjen|ikke -eller -WHO -er+det -jeg+snakker',
        'manuell* REVIEW|DECISION|behandl*',
        'overprøv*|omgjør*',
        'ankes|anke|påklag*|klage|bestrid* DECISION|COMPUTER|DECIDE|vedtaket',
        'DECISION REVIEW|endre* noen|igjen|om|gang|NI|kan|over|på+nytt',
        'NOT godtar|aksepterer|fornøyd|enig DECISION|DECIDE|maskinens|det+datamaskinen',
        'ny|nytt|om|igjen|på+nytt prøving*|vurdering*|vurdere*|behandling* få|gjøre|kan|vil|min|NI -GOODS',
        'mitt+syn|min+side|forklare DECISION|COMPUTER',
        'NOT COMPUTER DECIDE|REVIEW vil|HUMAN|skal -ødelagt*',
        'avgjørelsen|vedtaket|avslaget feil|urettferdig synes|er|prøve*',
        'uenig|ikke+enig|usamd DECISION|avslaget|vedtaket -loven',
        'prøvd|prøve|vurdert|behandlet på+nytt|igjen|en+gang+til DECISION|saken|søknaden|det|den -GOODS',
        'endre+avgjørelsen|omgjøre+avgjørelsen',
        'HUMAN REVIEW COMPUTER|stedet|istedet|mulig -eller',
        'NOT godtar|stoler COMPUTER',
        'ekte+saksbehandler|saksbehandler vil|få|ha|kan|snakke',
      ],
      alone: ['HUMAN REVIEW -eller', 'HUMAN DECISION -eller'],
      search: ['overprøv*|anke*|HUMAN'],
      unless: 'RECORD GOODS støvsug*',
    },
  },
}
