// DATA: how customers ask in Swedish, on the phone and as a machine hears it. Notation: ../question-words.ts
import type { QuestionWords } from '../question-words.js'

export const questions: QuestionWords = {
  letters: { å: 'a aa', ä: 'a ae', ö: 'o oe' },
  small: `
    god goddag hejsan tjena tja jag ja du han hon hen den det de dom dem vi ni man en ett mig mej dig dej
    sig sej oss er eran erat ert era min mitt mina din ditt dina vår vårt våra sin sitt sina nån någon nåt
    något nåra några nånting någonting nånstans någonstans alla allt all allting och å eller men att som om
    i på av från ifrån för med till hos vid ur åt under över efter innan bland mellan utan mot är e va vad
    var vara varit vore blir bli blev blivit ha har hade haft kan kunde kunna ska skall skulle vill ville
    vilja får få fick måste bör kommer komma tänker tänkte brukar gör göra gjort gjorde då nu så sen sedan
    här där dit hit ju väl bara också även alltså liksom typ ba eh öh ehm hm hmm mm äh asså jo jaa nej nä
    nja okej ok jaha jaså hallå hej tack snälla ursäkta förlåt egentligen faktiskt verkligen ens helt precis
    vem vems vilka vilken vilket hur när varför vart varifrån inte int ente inge aldrig ej mer mera igen
    längre lite nog kanske undrar fattar förstår hörru lyssna vänta sa säger säga tycker tror nämligen
    väldigt gärna snabbt exakt nånsin någonsin just själv själva samma annat andra annan nya vet visst såhär
    sådär sånt sådant sån sådan ändå iallafall fram ut in upp ner bort tillbaka tillbaks kvar bra går gå
    gått ta tar tog tagit ge ger gav gett sätt grej saker sak fan heller ganska ibland hela gång gången
    gånger undrade dag`,
  groups: {
    NOT: 'inte int ente inge aldrig ej icke inga ingen inget slippa slipper',
    NI: 'ni du',
    ER: 'er dig dej era ert eran erat',
    YOU: 'NI ER',
    MIG: 'mig mej',
    MY: 'min mitt mina mi',
    WHO: 'vem vilka vems',
    WHAT: 'vad va',
    WHICH: 'vilken vilket vilka vad+för vad_för',
    WHERE: 'var vart va vars varifrån varfrån hur',
    WHY: 'varför',
    HAVE: 'har ha hade haft',
    TAKE: 'ta tar tog tagit tas',
    ABOUTME: 'om+mig om+mej på+mig på+mej kring+mig om+en rörande+mig angående+mig',
    DATA: `
      uppgifer data datan datat info infon information* persondata kunddata uppgift* personuppgift*
      kontaktuppgift* kunduppgift* adressuppgift*`,
    MYDATA: `
      MY_data MY_datat MY_info MY_infon MY_information data_ABOUTME info_ABOUTME information_ABOUTME
      persondata kunddata uppgift* personuppgift* kontaktuppgift* kunduppgift* adressuppgift*`,
    PHONE: 'nummer numret numer nummret numren nr telefonnum* mobilnum* hemnum*',
    PRIVATEPHONE: `
      hemligt_nummer hemligt_nr skyddat_nummer nummer_hemligt oregistrerat skyddad+identitet skyddad+adress`,
    MYPHONE: `
      MY_nummer MY_numer MY_nr MY_numret numret nummret telefonnum* mobilnum* hemnum* det+här+numret
      privata+nummer PRIVATEPHONE`,
    ADDRESS: 'adress adressen hemadress* mejladress* mailadress* epostadress* epost mejl mejlen mail mailen',
    NAME: 'namn namnet efternamn* förnamn* födelse*',
    MINE: 'MYDATA MYPHONE ABOUTME MY_adress MY_mejladress* MY_mejl MY_mail MY_epost MY_namn',
    DETAILS: 'DATA PHONE ADDRESS NAME',
    REGISTER: `
      register* lista listan listor listorna databas* system systemet systemen rullor* arkiv* kundregister*
      kundlista*`,
    CALLING: `
      ringa ringer ringt ringde ring uppring* samtal samtalen telefonsamtal* kontakta* hör+av höra+av`,
    CALL: 'CALLING säljsamtal* påring* tjata* trakass* stör störa',
    ADS: `
      reklam* marknadsför* utskick* nyhetsbrev* säljsamtal* annons* telefonförsälj* spam direktreklam*
      erbjudanden`,
    STOP: 'sluta slutar slut+med stoppa* upphör* lägg+av lägga+av låt+bli låta+bli undvik* avstå',
    DELETE: `
      radera* raderin* TAKE_bort TAKE_väck *borttag* deleta* stryk* struk* släng* plocka*_bort plocka*_väck
      rensa* kasta* bort+med få_bort utplån* förstör* töm tömma tömmer avregistrera* slett* sudda* makulera*
      avlägsn* göra_av+med gör_av+med bortglömd bli+glömd glöm+mig avför* eliminer* bli_av+med blir_av+med
      bortplocka*`,
    GONE: 'DELETE försvinn* försvunn* bort borta väck',
    KEEP: 'spara* lagra* behåll* bevara* förvara* arkiver* registrer*',
    KEPT: 'KEEP kvar ligger ligga finns finnas sitter_på står',
    COLLECT: 'spara* lagra* registrer* samlat samlar samla noter* anteck* skrivit skriver skrev dokumenter*',
    USE: `
      använd* nyttja* utnyttja* behandl* hanter* bearbet* processa* analyser* kartlägg* rör röra profiler*
      håller_på+med håller+på pilla* sköter`,
    PROFILE: 'profiler* kartl* övervak* spårar+mig spåra+mig spårar+ni',
    LONG: `
      hur_länge hur+lång+tid hur+många+år hur+många+månader hur_många+år hurlänge lagringstid* gallring*
      bevarandetid*`,
    FOREVER: `
      för+alltid för+evigt evigt evighet* livet+ut oändlig* länge+som+helst resten+av+livet flera+år
      många+år länge om_år`,
    WHEN: 'när hur+snart hur+snabbt till+när',
    THIRD: `
      annan andra annat fler flera tredje+part* tredjepart* *partner* *bolag *företag firmor *myndighet*
      polis* koncern* *leverantör* facebook google meta tiktok molnet usa amerika kina utomlands utlandet
      utanför+eu utanför+sverige grannar* arbetsgivar* försäkringsbolag* kronofogden skatteverket`,
    ABROAD: `
      usa amerika kina indien utomlands utlandet utanför+eu utanför+europa utanför+sverige tredje+land
      molnet länder`,
    SELL: 'sälj säljs säljer sälja säljas sålt sålde såld',
    SHARE: `
      SELL dela delar delas delat delade delning* lämna*_ut ge_ut ger_ut vidare sprid* utlämna*
      vidarebefordra* överlåt*`,
    PASS: 'SHARE skicka* ger ge ges gett lämna* hamna* går gått',
    SEE: 'se ser titta* läsa läser läs visa visar sett kolla kollar veta höra',
    ACCESS: 'tillgång åtkomst insyn ta+del komma+åt kommer+åt',
    COPY: 'kopia* kopior *utdrag* sammanställning* utskrift*',
    WRONG: `
      fel felaktig* felstav* felskriv* stavat stavar stavas gammal gammalt gamla inaktuell* inkorrekt*
      oriktig* stämmer_inte inte_stämmer inte_rätt inte_aktuell* inte_korrekt* missvisande föråldrad*`,
    MEND: `
      rätta rättar rättat rättad* rättas rättelse* ändra ändrar ändrat ändras ändrad* uppdater* korriger*
      justera* fixa fixar byta byter bytt skriva+in skriva+om`,
    PAUSE: `
      pausa* paus frys* begräns* lås låsa låser låsta block* spärra* stoppa* stopp vila parkera* lägg*_sidan`,
    UNTIL: `
      tills medan förrän under+tiden tills+vidare tillsvidare tillfällig* temporär* så+länge sålänge ett+tag
      tvist* utred* rett domstol* utrett`,
    NEWFIRM: `
      annat+bolag annat+företag annan+leverantör nya+leverantör* ny+leverantör annan+firma nya+firman
      nya+bolaget nya+företaget nya+bank* ny+bank annan+bank konkurrent* annan+operatör nytt+bolag
      nytt+företag dom+nya byter byta+bolag byta+leverantör nån+annan telenor tele2 telia nya+bolag mitt+nya`,
    MOVE: `
      flytta* flytt överför* exporter* ladda*_ner ladda*_ned föra_över för_över fört_över få+med ta+med
      ha+med tar+med få_med+mig ta_med+mig tar_med+mig ha_med+mig ta_med+sig ha_över få_över får_över
      portera* skicka*_över lämna*_över`,
    FILE: 'fil filen filer excel* csv json maskinläs* digital* format* usb kalkylblad* elektronisk*',
    OBJECT: `
      invänd* motsätt* protest* opponer* säger+nej säga+nej vägra* emot inte+okej går+inte+med inte+går+med
      gillar+inte inte+gillar`,
    CONSENT: 'samtyck* medgiv* godkännande* tillåtelse* tillstånd* mitt+ja',
    AGREED: `
      samtyckt godkänt godkände godkänna gått+med gick+med sagt+ja sa+ja tillåtit gett+er+lov bett+om
      bett+er gett_tillåtelse gett_tillstånd gett_lov gett_medgiv* gett_samtycke lämnat_samtycke accepterat`,
    AGREE: `
      går_med+på säger+ja säger_ja tackar+ja godkänner accepterar binder* förbinder* lovar samtycker_till
      skriver_på`,
    UNDO: `
      TAKE_tillbaka TAKE_tillbaks dra*_tillbaka dra*_tillbaks återkall* ångra* återta* annuller* häv häva
      häver upphäv* säg_upp säga_upp ändrat+mig ändra+mig avbryt* avsluta* ta_bort slopa*`,
    HUMAN: `
      människ* mänsklig* riktig+person levande+person en+person handläggare* manuell* kött+och+blod
      riktig+handläggare`,
    REVIEW: `
      pröva* prövning ompröv* granska* bedöm* titta* kolla* dubbelkolla* gå_igenom går_igenom avgöra avgör
      bestämma se_över gör_om göra_om kika*`,
    DECISION: 'beslut* avslag* ansökan* avgörande* nekad* nekat kreditbeslut* bedömning* fick+nej',
    COMPUTER: `
      dator datorn datorns datorer maskin maskinen maskiner robot* ai algoritm* program programmet system
      systemet automatisk* automatiser* datasystem* dataprogram*`,
    DECIDE: `
      bestäm* avgör* avgjord* beslut* räkna räknar räknas väljer bedöm* neka* kom+fram *prövas sa+nej styr
      styrs tar_beslut kredit* poäng* fattar fattas`,
    HEALTH: `
      hälsa hälsan hälso* sjukdom* diagnos* medicin* läkemedel* patient* journal* allergi* gravid*
      funktions* rullstol*`,
    BELIEF: `
      religi* politisk* facklig* fackförening* sexuell* etnisk* straffad* brottsregister*
      belastningsregister* dömd fingeravtryck*`,
    CHILD: `
      barn barnen barns barnens ungar ungarna ungarnas minderårig* dotter döttrar son sons söner barnbarn*`,
    PROTECT: `
      skydda* skydd säkerhet* krypter* hacka hackad* hackar läck* dataläck* intrång* dataintrång* stjäl*
      stulna obehörig* förvara* säker säkert säkra tryggt trygga`,
    PERSONNUMBER: 'personnum* fyra+sista',
    RECORD: `
      spela*_in spelar_in spelas_in spelat_in spelade_in *inspel* bandar bandas bandat banda bandning*
      avlyss* ljudfil*`,
    COMPLAIN: 'klaga klagar klagomål* klagan anmäl* polisanmäl* rapportera*',
    AUTHORITY: `
      imy integritetssk* integritetsmynd* datainspektion* tillsyn* myndighet* konsumentverket ombudsman*`,
    GDPR: `
      gdpr dataskydd dataskyddet dataskyddsförordning* dataskyddslag* gdpär pul integritet integritetsfråg*
      integriteten`,
    OFFICER: `
      dataskyddsomb* dpo personuppgiftsansvarig* dataskyddsansvarig* personuppgiftsombud* gdpr+ansvarig`,
    REACH: `
      kontakt* prata* tala talar snacka vända vänder mejla* maila* nå når koppla* hjälpa hjälper svarar
      ansvar* sköta hand+om höra+av hör+av fråga frågar frågor ställa ställer skriva skriver skicka* begäran`,
    FIRM: 'företag företaget bolag bolaget firma firman organisation* ställe avdelning',
    SALES: 'säljsamtal* säljare försäljare telefonförsälj* reklamsamtal* försäljning försäljningssamtal*',
    ROBOT: 'robot* datorröst* inspelad+röst ai dator datorn maskin',
    GOT: `
      fått fick hittat hittade tagit tog snappa* köpt köpte snok* plocka* letat snott stulit grävt skaffa*
      lyckat* luskat kommit+över kom_över kommit_åt kommit+i kom+åt hamnat hamnade hämta* kommit+till+er
      hittar+ni tag+på+mitt tag+i+mitt`,
    GAVE: 'gett gav givit lämnat lämnade lämna*_ut sålt sålde tipsat tipsade sagt+till',
    YOUGAVE: 'NI_GAVE',
    ALLOWED: 'rätt rätten lov tillåtelse tillstånd befogenhet*',
    MAY: 'får+ni får+du får+man har+ni+rätt har+ni_lov har+ni_rätt+att',
    ILLEGAL: `
      laglig* olaglig* illegal* lagbrott* tillåtet otillåtet förbjudet lagstöd* lagrum* rättsgrund*
      rättslig*`,
    BUY: `
      köp köpa köper köpet köpte köpt beställ* tacka*+ja säger+ja slår+till blir+kund bli+kund handlar
      sagt+ja säga+ja tecknar`,
    BOUND: 'bindande bunden bundit avtal avtalet kontrakt*',
    TIME: `
      klockan imorgon imorron kväll* idag ikväll senare eftermiddag* måndag* tisdag* onsdag* torsdag*
      fredag* lördag* söndag* helg* lunch* förmiddag* timme* minut* före tio hinner nästa+vecka`,
    SITES: `
      eniro hitta facebook ratsit merinfo google telefonkatalog* birthday nätet internet linkedin mrkoll
      tävling* formulär*`,
    GOODS: `
      faktur* leverans* leverer* paket* varan varor varorna produkt* abonnemang* prenumeration* pris priset
      priser kostar kostnad* rabatt* bindningstid* garanti* retur* storlek* beställning* bokning* kanal* tv
      bredband* fiber* router* modem* surf* täckning* wifi app appen appar lösenord* inlogg* skärm* batteri*
      mat maten kvitto* ocr butik* kampanj* montör* installation* bild bilder bilderna foto* meddelande*
      färg* elen väder* betala* betalning* pengar* avgift* swish* kort kortet frakt* *tjänst* autogiro* moms
      mobil mobilen telefonen bil bilen hus huset medlemskap* försäkring* varukorg* gym* kurs* film* musik
      box boxen ljus lås motor* klocka programmet+i växel* support* intresse+av order* biljett* ångerrätt*
      spel mejlet dokument* avtalet logga spåra_paket sidor värmen solcell* imorgon incheck*
      hemligt_beställ* frysen elmätar* mätaren sönder`,
  },
  scripts: {
    opening: {
      anywhere: [
        'vem_är+du|vem_e+du|vem+är+ni|vilka_är+ni|vilka+e+ni|vilka+är+det|du_är+vem|vem_du_är',
        'vem_pratar+jag|vem_talar+jag|vem_snackar+jag|vem_jag_pratar|vem_jag_talar|vem_har+jag|vem_jag+i -med+om',
        'äran prata|tala',
        'ringer|ringde|samtalet|är+du NI|kommer|samtalet från|ifrån|varifrån|FIRM -PHONE -MINE -DATA',
        'WHICH FIRM sa|NI|jobba*|ringer|representer*|åt|det|här|var -leverer* -MINE',
        'WHAT+gäller+det|WHAT+gällde+det|WHAT_samtalet_gäller|WHAT_gäller_saken|WHAT_gäller_samtalet|det_gäller+vad|det+här+gäller',
        'WHAT handlar|handlade|rör det|samtalet|sig',
        'WHY_ringer|WHY_ringde|WHY_NI_ringer -NOT -DATA -rätt',
        'anledning*|syfte*|ärende* samtalet|ringer|ditt -MINE',
        'är|e|ett|nån SALES NI|det|här -NOT',
        'sälja|säljer|kränga|pracka|lura|värva NI försöker|ska|tänker|vill|för|ringer|MIG -MINE -BUY',
        'WHAT säljer NI -mer -fler',
        'WHAT_vill+du|WHAT_vill+ni|WHAT_du_vill|WHAT_ville+du MIG|då|hallå|egentligen|ja|e|ville -DATA -att',
        'heter|hette|namnet NI|det WHAT|hur -GOODS',
        'uppdrag ringer|vems|vem',
        'vem+ringer|vem_som_ringer -tillbaka',
        'pratar|talar|snackar|är+du|är+det ROBOT|riktig+människa|riktig+person|människa|levande jag|NI|det -DECIDE -REVIEW -dammsug*',
        'presentera dig|er',
        'jobbar|arbetar NI åt|för|hos|var|vart -länge',
        'uppfattade|hörde|uppfatta|missade|hängde namn|namnet|hette|FIRM|vem|handlade',
        'på+hjärtat|fråga+om|ute+efter WHAT',
        'vem i+luren|i+telefonen|på+tråden',
        'WHAT du+ringer|ringer+du|ni+ringer|ringer+ni om|för|angående',
        'ditt namn få|kan|vad|igen',
        'WHAT+är+det+här för samtal',
        'är|nån ADS det+här|detta',
        'vem+var+det_ringde|vem_som_ringde',
        'säg|säga|repetera|upprepa ditt namn',
        'är+du|är+ni från FIRM|banken|posten|kommunen|telia|polisen -MINE',
        'WHAT gäller samtal*',
        'WHAT+är+det+här_om|vad_detta_om',
      ],
      alone: [
        'vem+är+det|vem+e+de|vem+e+det|vem+va+de|vem+var+det|vem_detta|vem+där',
        'WHAT+gäller|WHAT+handlar|det_gäller',
        'WHAT_vill+du|WHAT_vill+ni',
        'WHICH FIRM',
        'är+du ROBOT',
        'är+du|är+ni från FIRM|banken',
        'är+det|är+du ROBOT',
        'ska|försöker NI kränga|pracka|lura',
      ],
      search: ['presentation*|inledning*|öppning*|presentera*|SALES'],
      unless: 'RECORD OFFICER COMPLAIN butik* installer* kön SHARE',
    },
    source: {
      anywhere: [
        'WHERE GOT DETAILS|MINE NI|er|tag|jag|det -jag_GOT -får+jag -GOODS',
        'WHERE GOT NI MIG -får+jag',
        'WHERE GOT MINE',
        'hur HAVE NI MIG|MYPHONE|MY_adress',
        'WHERE DATA|PHONE|MINE från|ifrån|kommer|kom -stannar',
        'hur vet|veta|visste|reda NI jag|MIG|NAME|PHONE|ADDRESS|bor',
        'WHO|nån|någon GAVE ER DETAILS|MIG|om -YOUGAVE',
        'WHO GAVE DETAILS|MIG -YOUGAVE',
        'WHO tipsa*|sagt+till ER',
        'från+vem|av+vem|från+nån|av+nån DETAILS|MINE',
        'har+ni|har+du|fick+ni|fick+du|ni+har GOT MYDATA|MYPHONE|ABOUTME|lista*',
        'WHICH REGISTER|sida NI|jag|ring*|det|hämtat|tagit|MIG',
        'från|ur|på WHICH REGISTER',
        'står+jag|finns+jag|är+jag|ligger+jag lista*|tävling* -NOT',
        'hamna* jag REGISTER|hos -NOT',
        'SITES NI|MIG|MINE GOT|från|ifyllt|fyllt -SHARE -SELL -ger -GOODS',
        'PRIVATEPHONE WHERE|NI',
        'NOT gett|lämnat|givit MINE|PHONE ER|ut -COMPUTER',
        'källa|källan|källor vad|YOU|WHICH|till|MY',
        'WHERE HAVE MINE|ADDRESS ifrån|från',
        'står|finns|ligger MYPHONE|MYDATA SITES|öppet|nånstans',
        'fick|fått NI MYPHONE|MYDATA av|från|ifrån',
        'vem_NI MYPHONE av|från',
        'var|vart MYPHONE finns|ligger|står publicera*|SITES|nånstans',
      ],
      alone: [
        'WHERE fått|fick|hittade|hittat|kommit+över|tag NI -får',
        'WHERE PHONE NI|från|ifrån',
        'PRIVATEPHONE',
      ],
      search: ['källa*|ursprung*|PHONE'],
      unless: 'RECORD LONG ocr plocka*_fram beställ*',
    },
    'legal-basis': {
      anywhere: [
        'med+vilken+rätt|vilken+rätt|vilken_rätt|för+rätt NI|CALL',
        'WHO|vad ger|gett|gav|givit ER ALLOWED',
        'WHO sagt|sa|bestämt MAY|får|lov|rätt NI -dator*',
        'ALLOWED CALL|MINE|USE|KEEP NI|att|för -jag+har -NOT',
        'MAY CALL|MINE|USE|KEEP|göra|hålla -NOT -LONG',
        'får+ni|får+man göra|hålla så|såhär|på',
        'ILLEGAL det|detta|NI|CALL|DATA|GDPR|grund*|så',
        'grund|grunder|grunden|stöd WHICH|vad|laglig*|rättslig* MINE|DATA|CALL|USE|KEEP',
        'stöder|stödjer NI på',
        'NOT AGREED -WHAT -längre',
        'NOT sagt|bett får|om|att NI CALL|USE|MINE|samtal*|det+här',
        'AGREED jag när|gång|nånsin|någonsin|skulle|har+jag CALL|det+här|detta|menar|så',
        'AGREED när|nånsin|någonsin jag',
        'NOT gett|givit|lämnat CONSENT',
        'nixad|nixat|är_nix*|står_nix*|spärr*_nix|finns_nix* -skriv*',
        'nix* CALL får|kan|hur|ändå',
        'WHY MINE|DATA|REGISTER NI -PERSONNUMBER -NOT',
        'WHAT MINE till använd*|ska|behöver|ha|har|skall|vill -behöver+jag -om+mig -BUY -PASS -NEWFIRM',
        'WHAT använd*|gör NI MINE -BUY -efter',
        'syfte*|ändamål* MINE|DATA|behandl*|ER|NI|detta -samtalet',
        'intresseavväg*|berättigat+intresse|berättigade+intressen -NOT -OBJECT',
        'bryter|brott|strider|bryta mot|emot GDPR|lag|lagen|lagar',
        'GDPR följer|tillåt*|okej|ok|enligt|mot|rätt det|NI|CALL -kräva -jag+rätt -begär*',
        'motiverar|försvarar NI MINE|DATA|CALL|det',
        'ingen|inte rätt CALL|spara|ha|använda NI -REGISTER',
        'med+stöd+av|enligt+vilken WHAT|lag',
        'tillstånd HAVE NI',
        'WHY KEEP|USE MINE|DATA',
        'stöd|lag|paragraf WHICH|med NI|gör|detta -BOUND',
        'WHY finns+jag|är+jag|står+jag REGISTER|lista*',
        'mot+lagen|emot+lagen|olagligt',
        'WHO godkänt|tillåtit NI MINE|CALL',
        'gdpr säkert|okej|lagligt -skydd*',
        'lag|lagen WHICH NI|ER rätt|ger|säger|stöd',
        'på+vilken+grund|på+vilka+grunder|vilken+grund',
        'har+jag bett|sagt ER|NI ringa|att',
        'ILLEGAL NI säkra|säker',
      ],
      alone: [
        'rättsgrund*|lagstöd*|lagrum*|intresseavväg*|laglig*|olaglig*',
        'MAY CALL|göra',
        'WHY HAVE MINE|DATA',
        'ALLOWED NI|det har+ni|vad',
        'AGREED när',
      ],
      search: ['berättigat|syfte*|ändamål*|grund*|rätten|lag*|rättslig*|intresse*|tillåt*'],
      unless: 'RECORD COMPLAIN UNDO bygg* grill*',
    },
    rights: {
      anywhere: [
        'OFFICER',
        'rättighet*',
        'WHO|nån|någon|var|vart|WHICH|avdelning*|hur REACH MINE|GDPR -COMPLAIN -SHARE -missnöjd -DECISION -GOT -MOVE -PROTECT -SEE',
        'REACH|jobbar|sköter|kan|vill GDPR WHO|nån|vill|med|om|var|avdelning* -AUTHORITY -ILLEGAL -COMPLAIN',
        'ansvar*|sköter|hand+om MINE|GDPR|DATA -USE+mina -hur+ni -GOODS',
        'rätt GDPR kräva|begära|till|göra|vad -NI',
        'kräva|begära|göra vad|hur MINE|GDPR kan|man|jag|åt -NI -BUY',
        'fråga|begäran|förfrågan|ärende MINE|GDPR -sensitiv* -PERSONNUMBER',
        'kan|får göra|kräva MINE åt|man|jag -vad+ni -USE -NI+kan',
        'vem bestämmer MINE',
        'WHO|hur höra+av|hör+av|hör_av|begär* GDPR',
      ],
      alone: ['WHO|var|vart REACH DATA|MINE'],
      search: ['rättighet*|dpo|gdpr|dataskydd*|integritet*|personuppgift*|kontakt*|ombud*'],
      unless: 'RECORD LONG STOP AUTHORITY CONSENT gör_med',
    },
    'sensitive-data': {
      anywhere: [
        'CHILD DATA|KEEP|REGISTER|COLLECT|NAME NI|om|MY|finns|har -GOODS',
        'CHILD NI har|vet|finns|samlar om|MY|vad -hemma -själv -CALL',
        'HEALTH|BELIEF|sjuk NI|DATA|REGISTER har|vet|koll|finns|känner|USE|KEEP|om|står -jag+är -GOODS',
        'HEALTH|BELIEF DATA|ABOUTME|system*',
        'HEALTH|BELIEF står|finns nåt|något|om',
        'känslig* DATA|saker|NI',
        'PROTECT MINE|DATA -kommer -jag+är -har_säkert',
        'PROTECT hos+er|hos+dig|er+system*|era+system*',
        'PROTECT NI hur|vad|koll|haft|blivit|om|är|skyddar -säker -du+säker -GOODS',
        'hackad*|hacka|dataintrång*|dataläck*|läckage* nån|ER|NI|blivit|kan',
        'krypter* DATA|NI|det -wifi',
        'hur säkert|säkra|tryggt är|e det|detta|här -att+ni -GOODS',
        'PERSONNUMBER WHY|behöver|måste|frågar|ska|KEEP|säkert|lämna NI|det|vad|er|att|jag',
        'lita+på ER MINE|skydd*',
        'DATA fel+händer|orätta+händer|komma+ut',
        'orolig PROTECT',
        'hacka* ER|nån -dator* -hack',
      ],
      alone: ['PROTECT NI|hur', 'känslig* DATA', 'dataläck*|hälsouppgift*|krypter*'],
      search: ['CHILD|känslig*|säkerhet*|PERSONNUMBER|HEALTH|BELIEF|skydd*'],
      unless: 'RECORD FILE vinter* passar du+säker har+säkert ni+har+säkert säkra+på säker+på säkra+på+att',
    },
    objection: {
      anywhere: [
        'inte_ringa|inte_ringer|inte_ring|ring_inte|ringa_inte|ringer_inte|aldrig_ringa|ring_aldrig|ringa_aldrig|int_ring|ring+int igen|mer|mera|längre|hit|flera|fler|nåt|MIG|varje|jämt|vill|NI -TIME -AGREED -MAY -kan+inte -WHY -upp',
        'STOP CALL|ADS|skicka*|mejla*|sms -MINE -TIME -DATA',
        'NOT vill|behöver|ha|bli|orkar|tar|höra|få|mer samtal*|telefonsamtal*|ADS|uppringd|kontaktad|mejl|sms|från+er|av+er|NI+ringer|nån+ringer|att+ni+ringer|kontaktar -TIME -AGREED -DATA -BUY -svar',
        'NOT kontakta*|uppringd MIG|vill|bli -AGREED -DATA -TIME',
        'inga|inget|slippa|slipper|undanber* CALL|ADS|kontakt -TIME -AGREED',
        'nej|avböjer ADS',
        'TAKE_från|TAKE_av|bort|ur|från|stryk* telefonlist*|ringlist*|säljlista*|utskick*|kontaktlista*|samtalslista*',
        'avanmäl*|avregistrera*|avprenumerera*',
        'spärra*|blockera* PHONE|MIG CALL|SALES|ADS|ER',
        'lämna|låt|låta MIG ifred|fred|vara',
        'undanber*',
        'nix* skriva|sätta|sätt|registrera*|hur|vill|spärr*|upp|telefon',
        'CALL NI hela+tiden|jämt|varje+dag|ständigt|gånger|gången|tjat* -tillbaka -LONG',
        'trött|less|trötta CALL|ADS|SALES|ER|samtal*',
        'aldrig mer|igen höra|hör|CALL -TIME',
        'nog|räcker ringt|ringa|samtal|gånger|sluta NI|nu|det -tack',
        'sagt+nej|sa+nej|tackat+nej CALL|igen|redan|gånger',
        'stopp på ER|CALL',
        'ingen ringer|kontaktar MIG|igen|mer',
        'NI ringer för+ofta|alldeles+för|hela+tiden|jämt',
      ],
      alone: [
        'nix*|ringlista*|undanber*',
        'ring+inte|ring+int|ring+aldrig -TIME',
        'STOP CALL',
        'sluta+tjata',
        'inte_ring* -kan',
        'ge+er nån|får|nu',
      ],
      search: ['spärr*|reklam*|marknadsför*|ring|ringa|slippa|utskick*|sluta'],
      unless: 'RECORD ILLEGAL DATA runt',
    },
    recipients: {
      anywhere: [
        'WHO får|ser|tar|når|läser|läsa|se|fått|samarbetar|kan MINE|DATA -REACH -rättighet* -jag+vill',
        'WHO PASS DATA|PHONE|det|dom|dem till|med|vidare|NI -ER+GAVE -gett+er -gav+er -GOODS',
        'SELL DATA|PHONE|vidare|MINE -köpt',
        'säljer+ni|säljer+du|säljs|säljas dem|dom|vidare|det|sånt -WHAT -GOODS',
        'SHARE DATA|PHONE|MINE|dem|dom -GOODS -LONG -NEWFIRM',
        'SHARE THIRD|med+nån|till+nån DATA|MINE|det|den|detta -GOODS -betal*',
        'skicka*|lämna*|ges|går vidare|till+nån|till+någon NI|det|DATA -GOODS -NEWFIRM -få+med',
        'PASS MINE|DATA THIRD -NEWFIRM -få+med -MOVE',
        'THIRD|nån+annan|någon+annan|nån SEE|ACCESS|får|få|har|använd* MINE|DATA -HUMAN -nej -REACH -jag+vill -NOT -MOVE -GOODS',
        'ACCESS WHO|THIRD|nån DATA|det|NI|till',
        'DATA|MINE ABROAD|lämnar+landet|sverige -MOVE -jag+använda',
        'hamna* DATA|MINE WHERE|THIRD|hos|sen -hur',
        'vart|var DATA|MINE vägen|går|skickas -från -ifrån',
        'stanna* det|detta|DATA hos|mellan|inom|här',
        'tredje+part*|tredjepart* NI|DATA|PASS',
        'mottagare* DATA|YOU|WHO',
        'vilka|vem|fler ser|läser|läsa det+här|detta|det|ABOUTME -tv -RECORD',
        'ta+del|får+del WHO|THIRD|nån -jag',
        'SHARE NI vidare|sprid*|det|detta det|detta|den+här -GOODS',
        'nån+annan|andra|någon+annan del+av|ta+del det|detta',
        'skickas|lagras ABROAD',
        'sprider NI',
        'går MINE THIRD|vidare|nån+annan|till',
        'SHARE WHICH|vem NI|med',
        'WHO se|ser|får+se MINE|DATA mer|fler|andra|får',
        'hamna*|skickas|går|ges det|detta|det+här|DATA nån+annan|någon+annan|andra|annat+bolag|annat+företag -kan+ni',
      ],
      alone: [
        'tredjepart*|tredje+part*|personuppgiftsbiträde*',
        'säljer+ni|delar+ni|säljs|delas|sprids',
        'SELL WHO NI',
        'skickar NI det nån|vidare',
      ],
      search: [
        'mottagar*|delning*|dela|utlämn*|underleverantör*|samarbetspartner*|sälj*|tredje*|utomlands|vidare',
      ],
      unless: `
        RECORD LONG STOP COMPLAIN montör* byter skicka*_över lämna*_över åt+mig nya+bolag nya+leverantör*
        nya+företag* kan+ni_skicka`,
    },
    retention: {
      anywhere: [
        'LONG KEPT|GONE -GOODS -CALL -jobbat -öppet -funnits',
        'LONG MINE|DATA|jag+kvar -GOODS -tar -funnits -ingår',
        'LONG har|ha NI det|kvar|MIG|PHONE -öppet -GOODS',
        'lagringstid*|gallring*|gallra*|bevarandetid*',
        'WHEN GONE MINE|DATA|jag|det|dom|REGISTER|NI|MIG|kunder -AGREED -GOODS -linjen',
        'WHEN raderas|rensas|gallras -GOODS',
        'FOREVER KEPT det|NI|DATA|jag|MINE -GOODS -jobbat -funnits',
        'nånsin|någonsin|nån+gång|automatiskt|efter+ett+tag GONE MINE|DATA|det|NI -GOODS',
        'KEPT NI efter|även+om|om+år|år att|slutat|kund|avslut*|sagt|säger|nej|köp*|tio|fem MINE|DATA|MIG -vill',
        'när MINE|DATA KEPT',
        'LONG efter köp*|kund|avslut* -GOODS',
      ],
      alone: ['LONG KEPT|HAVE', 'WHEN DELETE', 'KEPT FOREVER'],
      search: ['LONG|bevarande*|spara*|lagra*|lagring*|länge'],
      unless: 'RECORD bindning* erbjudande* varar varat jobbat bott öppet vänta väntar håller räcker funnits',
    },
    recording: {
      anywhere: [
        'RECORD',
        'lyssnar|lyssna nån|någon|vem|fler samtal*|efterhand|detta|det+här|mer|på|annan -musik -radio*',
        'är|på band samtal*|det+här|nu|vi -gitarr*',
      ],
      alone: ['RECORD'],
      search: ['inspel*|spelas|spela|spelar|banda*|avlyss*'],
      unless: 'film* tv musik* serie* låt låtar skiva* match* fotboll* gitarr* boxen box',
    },
    complaint: {
      anywhere: [
        'COMPLAIN ER -GOODS',
        'COMPLAIN var|vart|vem|hur|kan+man|nånstans|någonstans -alltid -GOODS -kan+inte -man+kan+inte',
        'COMPLAIN DATA|GDPR|AUTHORITY|det+här|detta|sånt|hur+ni -GOODS',
        'imy|integritetssk*|integritetsmynd*|datainspektion*|tillsynsmyndighet*',
        'klagomål*|anmälan lämna*|göra|gör|skriva|skicka*|ER|mot|ska -GOODS -intresse*',
        'kontrollerar|övervakar|granskar|tillsyn WHO|myndighet*|vilken över|ER|NI|att|sånt',
        'AUTHORITY vänd*|tar|går|kontakta*|WHICH|finns|höra|prata|över|heter|ringer -PASS -MINE -jobbar',
        'missnöjd USE|DATA vart|vem|NI|var',
        'överklaga NI gör|hanter*|nånstans',
        'anmäld|anmälda|anmälas|anmälningsbart ni|det|detta|ska|bli|här',
        'vänd* imy|integritetssk*',
      ],
      alone: ['klaga|klagomål*|polisanmäl* -NOT -alltid', 'COMPLAIN ER', 'anmäla det|detta'],
      search: ['klag*|anmäl*|tillsyn*|myndighet*'],
      unless: `
        RECORD ADS avanmäl* grannar* grannen hotell* kurs* mottagning* mätarställning* skada fel+på MIG+till
        kan+inte`,
    },
    'automated-decisions': {
      anywhere: [
        'COMPUTER DECIDE|DECISION -GOODS -trasig*',
        'PROFILE MIG|NI|gör|kunder|jag|blir -NOT -OBJECT -STOP',
        'profilering*|scoring* NI|gör*|sker|nån|det -NOT',
        'algoritm* NI|används|använder|ER|det|av|funk*|fungerar -GOODS',
        'HUMAN COMPUTER eller|inblandad|bara',
        'HUMAN DECIDE|DECISION eller|med|inblandad|är+det|bakom|sitter -vill -låt -kan -ska -måste -prata',
        'ai NI|används använd*|har|ER -jag',
        'kredit* COMPUTER|hur gör|sker|görs|räknas -betal*',
        'hur COMPUTER räknar|kom|fram|bedömer|sa+nej -trasig* -GOODS',
        'poäng*|score räkna*|sätter|NI',
        'datorer|dator|maskin|robot|ai låter|bedöma|styr|sköter NI|folk',
        'fick+nej|nekad* COMPUTER -HUMAN',
        'fick+nej|fick_nej|nekad* COMPUTER',
        'är+det|e+det ai|robot*|datorn|algoritm* DECIDE|bakom|som',
        'automatisk* DECISION görs|sker|nån|gör -GOODS',
      ],
      alone: [
        'algoritm*|profilering*|automatiserat',
        'COMPUTER DECIDE',
        'helt+automatiskt|allt+automatiskt',
        'används ai|algoritm*',
      ],
      search: ['automat*|kreditbedömning*|ai|robot*|dator*|maskin*|algoritm*|profil*'],
      unless: `
        RECORD ompröv* överklag* bestrid* manuell* förläng* drar gjorde+fel värmen accepterar+inte
        inte+accepterar accepterar_inte`,
    },
    purchase: {
      anywhere: [
        'WHAT AGREE jag -NOT -UNDO -sa+du',
        'WHAT går|säger|tackar|godkänner|accepterar|lovar|binder|skriver jag ja|till|med|på|nu|här|mig|egentligen|under -NOT -UNDO',
        'WHAT AGREED|tackat+ja|lovat jag|har -NOT -samtyck* -CALL',
        'WHAT|hur BUY händer|innebär|betyder|gäller|blir|MINE|DATA -NOT -LONG -GOODS',
        'BUY MINE|DATA gör|används|behöver|måste|vilka|registrerar|lämna|händer|hur|vad|ni -NOT -LONG -GOT',
        'BUY PERSONNUMBER',
        'accepterar|godkänner WHAT|hur betyder|innebär|händer',
        'BOUND säger+ja|telefon*|muntlig*|ingått|ingår|blir|nu|är+det|är+jag|har+jag|mig -UNDO -mejl* -skicka* -i+avtal* -säger+avtalet',
        'binder jag|mig till|nåt|något -tid* -så+länge',
        'skriva|skriver|signera under|på måste|behöver|nåt|vad -ner -mejl*',
        'har+jag|är+jag köpt|beställt|handlat|tackat+ja|sagt+ja|gått+med|godkänt nu|redan|eller|något|nåt -NOT -CALL -när',
        'räknas|gäller|blir|är köp|avtal|bindande ja|säger|nu|telefon -LONG -erbjud* -prova',
        'behöver NI DATA|CONSENT BUY',
        'förbundit|bundit mig|jag till|nåt|något',
      ],
      alone: ['WHAT AGREE', 'köper+jag|köpt+jag', 'är+jag|blir+jag bunden'],
      search: ['köp*|beställ*|avtal*|bindande|villkor*'],
      unless: `
        RECORD pengar* paket* leverans* retur* ångra* reklamera* bindningstid* ångerrätt* skriver+inte`,
    },
  },
  rights: {
    access: {
      anywhere: [
        'WHAT|WHICH DATA|MINE HAVE|COLLECT|ser|finns|sitter|är NI|ABOUTME -USE -BUY -CHILD -HEALTH -till',
        'WHAT|allt|nåt|något|mycket|mer HAVE|COLLECT|står|finns|vet|ser NI|ER|det|skärmen|finns|står ABOUTME -NOT',
        'HAVE NI DATA|nåt|något|mycket ABOUTME -NOT',
        'vet NI ABOUTME -hur+vet',
        'hur+mycket vet|DATA NI ABOUTME|MIG|jag',
        'SEE|ACCESS|berätta|reda MINE jag|får|vill|kan|MY|få -WHO -THIRD -HUMAN -WRONG -GOODS',
        'SEE|berätta|reda|lista|insyn WHAT|allt|vilka|det COLLECT|HAVE|vet NI -GOODS -WHO',
        'COPY MINE|DATA|allt|det -GOODS -avtal* -RECORD',
        'registerutd*',
        'ut|begär*|skicka*|mejla*|ge|läs*+upp MINE|allt|NI+har|det+ni få|begär*|skicka*|mejla*|ge|ha|kan|vill MIG|jag|ABOUTME|NI -NEWFIRM -FILE -THIRD -MOVE -GOODS',
        'WHAT|allt COLLECT NI -LONG -USE -GOODS -om+du',
        'finns+jag|är+jag REGISTER -NOT -lista* -kvar',
        'artikel femton|15',
        'vad+har NI ABOUTME -USE',
        'plocka*_fram|läs*_upp|visa*|lista* allt|vad|det NI|ABOUTME',
        'WHAT NI ABOUTME skärmen|där',
        'WHAT finns lagrat|sparat|noterat ABOUTME',
        'lista över WHAT NI sparat',
        'REGISTER WHAT ABOUTME innehåller|finns|står|säger',
      ],
      alone: [
        'WHAT|mer vet NI',
        'SEE MINE',
        'DATA ABOUTME',
        'WHAT HAVE ABOUTME',
        'ut MYDATA',
        'har+ni nåt|något ABOUTME',
        '*utdrag*',
      ],
      search: ['utdrag*|tillgång*|insyn|kopia*|registerut*|se'],
      unless: `
        RECORD LONG GOODS ABROAD CONSENT DELETE PAUSE MOVE YOUGAVE PROTECT CHILD HEALTH BELIEF COMPLAIN
        lagringstid* syfte* ändamål* åt kan+jag_mejla gör_med fel gammal gamla inte+vill_att varför se+till
        vilka+får vem+får bli_av+med nån+jag+kan ge+dig vem_se vilka_se OFFICER`,
    },
    rectification: {
      anywhere: [
        'WRONG MYDATA|ADDRESS|NAME|PERSONNUMBER|MYPHONE -GOODS -USE',
        'WRONG ABOUTME|REGISTER|hos+er står|HAVE|NI|det -GOODS',
        'MEND|byta_ut MYDATA|DATA|ADDRESS|NAME|PERSONNUMBER|MYPHONE -UNTIL -GOODS -USE -operatör* -behålla',
        'ny|nytt|bytt|byter|ändrat NAME|ADDRESS jag|MY|har -GOODS -butik',
        'flyttat|flyttade adress*|DATA|därifrån|bor|gammal -GOODS',
        'bor|bodde inte|inte+längre där|längre|kvar|adressen|på -hon -han',
        'heter inte|annat|numera|nu så|längre|nu|jag|gift -vem -produkt*',
        'NI fel|felstavat|felskriv* skrivit|skriver|stavat|om+mig|på+mig|MY|person -gjort -ringt -nummer+ringt',
        'felstavat|felstavad|felskrivet',
        'blandat|förväxl*|blandar ihop|MIG NI|med',
        'rättelse*|korrigering* DATA|begär*|vill|få',
        'PHONE har+jag+inte|inte_längre|gammalt',
        'stämmer inte|ej NAME|ADDRESS|DATA|PHONE',
        'rätt telefonnum*|adress*|namn* skriv*|in',
        'inte+MY NAME|ADDRESS|PHONE',
        'stämmer NOT min+telefon|mitt+telefonnummer|min+adress|min+ålder',
      ],
      alone: ['WRONG DATA|NAME|ADDRESS', 'MEND DATA|NAME|ADDRESS'],
      search: ['rättelse*|rätta*|korriger*|uppdatera*|ändra*|fel'],
      unless: `
        RECORD GOODS leveransadress* fakturaadress* UNTIL COMPUTER USE ringt MOVE fel+händer behålla ha+kvar
        byta+nummer beställ*`,
    },
    erasure: {
      anywhere: [
        'DELETE MINE|DETAILS|REGISTER -WHEN -LONG -efter -NOT -GOODS -nånsin -gång',
        'DELETE MIG|allt|bli -WHEN -LONG -NOT -GOODS -ADS -nånsin',
        'NOT KEPT|stå|ha+kvar|ha|vara+med|med REGISTER|MYDATA|MYPHONE|PHONE|DATA|MIG vill|ska|får|behöver|vilja|inte -WHEN -USE -LONG -AGREED -CONSENT -HEALTH -CHILD -stämmer',
        'NOT kvar|finnas hos+er|nånting|nåt|MIG|REGISTER -WHEN -USE -LONG',
        'spara|lagra|behåll inte MINE|DATA|PHONE -men -USE',
        'GONE ska|vill|måste|försvinn*|bort MINE|DATA|REGISTER jag|vill|ska|alla -WHEN -LONG -GOODS -NOT',
        'slett* MIG|DATA|meg',
        'inte+att+ni+har|inte_att+ni+har|inte+ha|inte+får+ha MINE vill|ska|får',
      ],
      alone: ['radera|radering*|deleta|bortglömd', 'DELETE MIG|allt'],
      search: ['DELETE'],
      unless: `
        RECORD ringlist* säljlist* utskick* nyhetsbrev* CONSENT GOODS MOVE göra gör_så gör+så telefonlist*`,
    },
    restriction: {
      anywhere: [
        'PAUSE MINE|DATA|USE -CALL -GOODS -CHILD',
        'NOT|STOP USE|göra|gör MINE|DATA|dem|dom|det|USE UNTIL',
        'NOT USE UNTIL',
        'NOT|STOP USE|gör|göra KEEP|kvar|ha|raderar|radera DATA|dem|dom|men|MINE|bara -LONG',
        'låt|låta MINE|DATA vara|ligga UNTIL',
        'begränsning* vill|ha|av|behandling*',
        'artikel arton|18',
        'STOP|stopp USE UNTIL',
        'USE ner|åt+sidan MINE|DATA UNTIL',
        'DATA|MINE is|sidan|paus tag|på|åt|UNTIL',
        'STOP MINE UNTIL',
      ],
      alone: ['PAUSE DATA|USE|allt'],
      search: ['begräns*|pausa*|frys*'],
      unless: 'RECORD abonnemang* prenumeration* GOODS CALL',
    },
    portability: {
      anywhere: [
        'MOVE MINE|DATA|historik*|med+mig+min -ABROAD -WHO -GOODS',
        'MINE|DATA|allt|historik* FILE -GOODS -bild* -filmen',
        'maskinläs*',
        'NEWFIRM MINE|DATA|allt skicka*|ge|med|till|över|överlämna*|lämna*|åt -NOT -SELL -WHO -GOODS -ser -får+andra',
        '*portab* DATA|NI|MINE|rätt*',
        'exporter* MINE|allt|DATA',
        'flytta* allt|MINE',
        'historik* med+mig|ut|få',
        'filformat|excelformat|datafil',
      ],
      alone: ['MOVE DATA', 'portab*|dataportab*'],
      search: ['portab*|dataportab*|export*|flytta*|överför*'],
      unless: 'RECORD abonnemang* GOODS SELL går vem vilka',
    },
    objection: {
      anywhere: [
        'OBJECT USE|DATA|MINE|PROFILE -CALL -ADS -UNTIL -lagen -GDPR',
        'NOT USE MINE|DATA|PHONE -UNTIL -CALL -AGREED -LONG -KEEP -kvar -radera*',
        'NOT PROFILE -UNTIL',
        'NOT USE vill|går+med|accepterar|godtar MIG|jag -CALL -UNTIL -KEEP',
        'invänd* -ADS -CALL',
        'motsätt* -ADS -CALL -ring*',
        'STOP USE|PROFILE MINE|DATA|MIG -UNTIL',
        'NOT göra|gör|håller så|sådär|sånt|det+där|NI MINE -KEEP -kvar -LONG -UNTIL -AGREED -WHO -radera* -kan -THIRD -stämmer -WRONG',
        'personliga+skäl|särskilda+skäl DATA|USE|OBJECT',
        'artikel tjugoett|21',
      ],
      alone: ['OBJECT DATA|USE', 'invänd*', 'motsätt*', 'använd+inte MINE'],
      search: ['invänd*|motsätt*'],
      unless: 'RECORD COMPLAIN CONSENT WRONG',
    },
    'withdraw-consent': {
      anywhere: [
        'UNDO CONSENT|AGREED',
        'CONSENT NOT längre|mer|kvar|ändrat+mig|ha|gäller|gälla|giltig*|ge -gett',
        'samtycker|godkänner|tillåter NOT längre|mer',
        'CONSENT ändrat|ändra|ångra*|dras|upphör* mig|tillbaka|NI|MY|ska',
        'UNDO ja|kryssa*|tillåt*|lovat USE|DATA|MINE|ruta|sa|sagt',
        'AGREED nu|men|förut nej|ändrat|UNDO',
      ],
      alone: ['UNDO CONSENT', 'NOT CONSENT'],
      search: ['samtyck*|medgiv*|återkall*|godkännande*|ångra*'],
      unless: 'RECORD köpet mitt+köp prenumeration* abonnemang* order*',
    },
    'human-review': {
      anywhere: [
        'HUMAN REVIEW|DECIDE vill|kan|låt|ska|begär*|få|får|måste -eller -inblandad -WHO -är+det',
        'HUMAN DECISION vill|kan|låt|ska|begär*|prata|istället|av -eller -inblandad -är+det -bakom',
        'HUMAN COMPUTER vill|kan|istället|ska|igen|inte -eller -WHO -är+det -jag+pratar',
        'manuell* REVIEW|DECISION',
        'ompröv*|överpröv*',
        'överklaga*|bestrid*|ifrågasätt* DECISION|COMPUTER|DECIDE|det',
        'DECISION REVIEW|ändra* nån|någon|igen|om|gång|NI|kan|över',
        'NOT accepterar|godtar|nöjd|håller+med DECISION|DECIDE|datorns',
        'ny|nytt|om|igen prövning*|bedömning*|pröva*|beslut få|göra|kan|vill|min|NI -GOODS -prova',
        'min+syn|min+sida|synpunkter DECISION|COMPUTER',
        'NOT COMPUTER DECIDE|REVIEW vill|HUMAN|ska -trasig*',
        'beslutet fel|orättvist tycker|är|pröva*',
        'ändra+beslutet|ändra+ert+beslut',
        'HUMAN REVIEW COMPUTER|stället|istället|möjligt -eller',
        'NOT accepterar|godtar|litar COMPUTER',
        'riktig+handläggare|mänsklig+handläggare vill|få|ha|kan',
      ],
      alone: ['HUMAN REVIEW -eller', 'HUMAN DECISION -eller'],
      search: ['ompröv*|överklaga*|HUMAN'],
      unless: 'RECORD GOODS dammsug*',
    },
  },
}
