// DATA: how customers ask in German, on the phone and as a machine hears it. Notation: ../question-words.ts
import type { QuestionWords } from '../question-words.js'

export const questions: QuestionWords = {
  letters: { ä: 'ae a', ö: 'oe o', ü: 'ue u', ß: 'ss' },
  small: `
    ich du er sie es wir ihr mich mir dich dir ihn ihm uns euch ihnen i mi ma mer mia mei meine mein meiner
    meinen meinem meins mini min euer eure eurer euren eurem ihre ihrer ihren ihrem unser unsere sein seine
    der die das den dem des dat dit des a an ein eine einen einem einer eines ne nen n so son sone de en
    und oder aber denn weil dass ob wenn als wie wo was wer wen wem wann warum wieso weshalb welche welcher
    welches welchen welchem wat wos in im ins auf aus bei beim mit nach von vom zu zum zur für fuer über um an am
    ans ab bis durch gegen ohne vor hinter unter zwischen seit wegen da dort hier her hin drin drauf dran
    daran darauf darin damit davon dafür dazu dabei rein raus runter rauf ist sind is isch bin bist war waren wird
    werden wurde wurden werd sei seid hab habe haben hat hatte hätte hätt ham habt habts hend händ kann können
    könnt könnte könnten kannst darf dürfen dürft dürfte muss müssen müsste müsst soll sollen sollte sollten will
    wollen wollte wollten woll möcht möchte möchten mag mog würd würde würden wü tu tut tun tüend mach machen
    macht gemacht geht gehen ging gibt gibts geb geben kommt kommen kam lass lassen lasst nicht net ned nit
    nich nöd nix nichts nein nee nie niemals kein keine keinen keiner keinem ja jo joa doch schon mal eh halt
    eben ebn auch noch nur bloß sehr ganz gar so dann jetzt jetz nun gell ne oder also na tja äh ähm öh hm ach
    hallo grüezi grüß servus moin tag guten bitte danke sagen sag sagt sagte gesagt sagen'se wissen weiß weiss
    glaub glaube mein meint gemeint heißt heisst eigentlich überhaupt irgendwie irgendwo irgendwas irgendwann
    irgendein irgendeine einfach wirklich genau vielleicht bestimmt sicher gleich gerade grad mehr viel viele
    etwas alles alle allem aller allet jeder jede man ma einer eins sich selber selbst ander andere anderen
    sache sachen ding dinge leute herr frau junger mann mal einmal zweimal nochmal wieder immer hierher hiermit
    heute gestern morgen gern gerne lieber gut okay ok klar eh ey alter digga mensch sehen gell denk denke sie's
    sie'n ich's s 's se ses habens hams dürfens könnens könnse müssense sollnse tunse sindse hamse wissens`,
  groups: {
    NOT: `
      nicht net ned nit nich nöd nie niemals nimmer nimma nimmt+mehr nüme kein keine keinen keiner keinem
      keinerlei nix nichts ohne nein`,
    YOU: `
      sie ihnen ihr ihre ihrer ihren ihrem ihrs euch euer eure eurem eurer euren eich du dir firma unternehmen
      laden verein konzern se si habts hams habens hamse wissens wissensn dürfens könnens`,
    MY: 'mein meine meinen meinem meiner meins mei meim meinn mini min mis i+mei unsere unserer unser',
    ME: 'mich mir mi mia uns i+mi',
    ABOUTME: `
      über+mich von+mir zu+mir über+mi von+mia von+uns über+uns zu+meiner+person meine+person mich+betreffen*
      unter+meinem+namen`,
    WHAT: 'was welche welcher welches welchen welchem wat wos woas wie+viel wieviel',
    WHERE: 'woher wo wie von+wo von+wem wodurch wie+kommen wie+sind wieso aus+welcher',
    WHO: 'wer wem wen wea welche+firma welches+unternehmen wessen bei+wem an+wen mit+wem von+wem',
    WHY: 'warum wieso weshalb weswegen wozu wofür aus+welchem+grund zu+welchem+zweck für+was',
    DATA: `
      daten date datn dat'n kundendaten angaben informationen information infos info datensatz datensätze
      persönliches personendaten bankdaten zahlungsdaten gesundheitsdaten nutzerdaten privatdaten einträge eintrag unterlagen akte akten kartei stammdaten kontaktdaten
      bestelldaten adressdaten rechnungsdaten personenbezogen* profil kundenprofil kundendatei`,
    PHONE: `
      nummer nummern telefonnummer* handynummer* festnetznummer* mobilnummer* rufnummer* durchwahl
      privatnummer telefonnr nr anschluss`,
    ADDRESS: `
      adresse adressen adrässe anschrift* mailadresse e+mail+adresse emailadresse mail email hausnummer
      postleitzahl straße wohnort`,
    NAME: 'name namen nachname* vorname* familienname geburtsdatum geburtstag',
    MINE: `
      MY+DATA MY+PHONE MY+ADDRESS MY+NAME MY+persönlichen+DATA MY+private+PHONE MY+sachen MY+zeug MY+sach
      MY+ganzes+zeug DATA+ABOUTME DATA_ABOUTME kundendaten personenbezogene+daten MY+konto MY+account
      kundenkonto MY+kundenkonto MY+private+nummer MY+kompletten+DATA MY+ganzen+DATA MY+alte+ADDRESS
      MY+neue+ADDRESS MY+mail MY+einkäufe MY+vertragsdaten`,
    CALL: `
      anruf anrufe anrufen anrufens anruft anrufts anruffen ruft rufen rufn rufst ruf angerufen angrufen aa+lüüte
      telefonat telefonieren melden meldet kontaktier* kontaktaufnahme* anklingeln anbimmel* klingel* lüüt*
      belästig* bimmel* durchrufen durch+klingeln anzurufen anschreiben anzuschreiben telefonterror`,
    ADS: `
      werbung reklame marketing newsletter* prospekt* werbe* katalog* kataloge spam direktwerbung werbeanruf*
      werbezweck* telefonwerbung werbepost werbemail* verkaufsanruf*`,
    DELETE: `
      lösch* lösche gelöscht* glöscht* jelöscht* löschung* entfern* tilg* vernicht* ausradier* radier*
      auslösch* ausgelöscht* wegwerf* schmeiß* wegschmeiß* usestriiche ausstreich* wegmach* eliminier*
      schredder* rausnehm* rauslösch* weghaben verschwind* vergessen+sie vergesst vergessenwerden weglösch*`,
    GONE: 'DELETE weg verschwunden verschwindet entfällt fallen_weg wegfall* raus fort außa übrig',
    KEEP: `
      speicher* gespeichert* gspeichert* speichern abgespeichert* aufbewahr* aufheben heben_auf hebt_auf hebts_auf
      hebt*+auf aufgehoben aufzuheben behalten behält behaltet verwahr* archivier* lager* gelagert vorhalten
      liegen bleiben bleibt bleim ufbewahr* ufbhalte merken hinterlegt hinterleg* festgehalten drinsteh* steht+da
      drin+steh*`,
    HAVE: `
      habt habts haben hat ham hams hamse habens hend händ hob hamma hättet wissen wissts wisst wissens weiß
      gespeichert* gspeichert* hinterlegt vermerkt* notiert* gesammelt* steht stehen drinsteh* registrier* erfasst
      aufgeschrieben sammel* speicher* verzeichnet`,
    USE: `
      verwend* nutz* nütz* benutz* benütz* verarbeit* verarbeits brauch* bruuch* auswert* ausgewertet* hernehm*
      hergenommen analysier* gebrauch* weiterverarbeit* verwert*`,
    LONG: `
      wie+lange wie+lang wia+lang wia+lange wielang wielange wie+viele+jahre wie+viele+monate wieviele+jahre
      wie+viel+jahre bis+wann ab+wann wann speicherdauer speicherfrist* löschfrist* löschzeit* aufbewahrungs*
      aufbewahrungsfrist* ablaufdatum löschkonzept frist fristen dauer wie+lang+noch`,
    FOREVER: 'ewig ewigkeit für+immer lebenslang unbegrenzt unbefristet dauerhaft auf+ewig jahrelang',
    THIRD: `
      dritte dritten drittanbieter* partner* partnerfirm* andere+firm* anderen+firm* andere+unternehmen andere
      anderen anderer fremde fremden jemand+anderes sonst+wer schufa creditreform polizei finanzamt behörden
      facebook google amazon callcenter* subunternehmer* händler* konzern töchter tochterfirma* paketdienst
      auftragsverarbeiter* versicherung* inkasso* meta tiktok tochtergesellschaft* werbepartner* außerhalb`,
    ABROAD: `
      ausland usa amerika china indien drittland drittländer* drittstaat* außerhalb+der+eu cloud übersee
      ausland+server`,
    SHARE: `
      weitergeb* weitergegeben* weitergibt geben_weiter gebt_weiter gibt_weiter wiitergä* weiterverkauf*
      verkauf* verkauft verkaufen weiterverhöker* verhöker* verscherbel* teilen teilt geteilt tausch*
      übermitt* übermittl* rausgeb* herausgeb* reichen_rum reichen_weiter weiterreich* weitergereicht weiterleit*
      weitergeleitet handel* gehandelt stecken steckt offenleg* legen_offen preisgeb* vertick* weiterverkauf*
      hinschick* übertrag* rumreich* verticken`,
    SEE: `
      sehen seh seha einsehen einsicht ansehen anschauen schauen reingucken reinschauen gucken angucken
      erfahren zeigen zeigt zeig zeigen+sie kopie kopien ausdruck auflist* zusammenstell* stellen_zusammen
      schwarz+auf+weiß offenleg* mitteil*`,
    WRONG: `
      falsch falsche falscher falsches falschen fehler fehlerhaft* stimmt+nicht stimmt+net stimmt+ned
      stimmt_nicht stimmen_nicht stimmt_net stimmt_ned stimmt+nimmer veraltet* alte+ADDRESS unwahr unrichtig*
      verkehrt* inkorrekt* nicht+richtig nicht+korrekt nicht+mehr+aktuell nicht+aktuell vertippt isch+falsch
      is+nich+mein ist+nicht+mein is+net+mei tippfehler schreibfehler`,
    MEND: `
      berichtig* korrigier* änder* umänder* geändert* gändert* ändere richtigstell* stellen_richtig aktualisier*
      apasse anpass* updat* umschreib* ausbesser* verbessern nachtragen richtig+eintragen tragen_ein eintragen
      durchgeben korrektur* richtigstell*`,
    PAUSE: `
      sperr* gesperrt* einfrier* eingefroren* frier* aussetz* setzen_aus einschränk* eingeschränkt* blockier*
      stilllegen stillleg* pausier* auf+eis ruhen+lassen ruhend* auf+hold`,
    UNTIL: `
      bis solange vorläufig vorübergehend einstweilen temporär zeitweise erstmal erst+mal zunächst derweil
      momentan bis+auf+weiteres vorerst währenddessen streiten streit geklärt klar+isch geprüft prüfung
      gericht+verfahren rechtsstreit`,
    NEWFIRM: `
      neuen+anbieter neuer+anbieter neien+anbieter neue+aabieter neue+anbieter anderen+anbieter andere+firma
      anderer+anbieter andere+anbieter neuen+versorger neuer+versorger neue+firma konkurrenz woanders
      anderswohin anderen+versorger neue+bank andere+bank wechsel* anderes+unternehmen neues+unternehmen neuen+anbieter*`,
    MOVE: `
      mitnehm* mitnehma mitzunehmen umzieh* übertrag* transferier* export* exportier* umzug+der+daten rausziehen
      herunterlad* runterlad* download* zügle zügeln portier* migrier* datenexport* überspiel* rüberschick*
      weitergeb* umziehen mitgeben`,
    FILE: 'datei dateien csv excel json xml pdf maschinenlesbar* format digital elektronisch* usb stick tabelle',
    OBJECT: `
      widersprech* widersprich* widerspruch* widersproch* einspruch dagegen dergäge nicht+einverstanden
      ned+einverstanden net+einverstanden lege_widerspruch protestier* untersag* verbiet* verbitte gegen`,
    INTEREST: 'interesse interessen interessenabwägung* berechtigt*+interesse überwiegend*+interesse',
    CONSENT: `
      einwilligung* einverständnis* zustimmung* erlaubnis* genehmigung* häkchen zugestimmt zuagstimmt eingewilligt
      einverstanden einverständniserklärung* opt+in unterschrieben haken datenschutzeinwilligung erlaubt`,
    UNDO: `
      widerruf* widerrufen zurückzieh* zurückzuziehen zieh_zurück ziehe_zurück ziehen_zurück zurücknehm*
      nehme_zurück nehm_zurück zurückgezogen zurückgenommen rückgängig aufgehoben gilt+nicht+mehr gilt_nicht+mehr
      nicht+mehr+gültig anders+überlegt nimma nimmer streichen entzieh* aufheben ungültig bereu* zurück hinfällig`,
    HUMAN: `
      mensch menschen mensche menschlich* mitarbeiter* sachbearbeiter* person persönlich jemand chef manuell*
      von+hand richtiger+mensch echter+mensch fachmann kollege kollegin berater* vorgesetzt* jemanden`,
    REVIEW: `
      überprüf* prüf* nachprüf* anschau* anschaut oschau* oschaut ansieh* ansehen begutacht* beurteil* neu+entscheid* nochmal
      entscheid* eingreif* bewerten nachgeprüft gegencheck* drüberschau* draufschau* drüber+schau* revidier* anfecht*
      fechte`,
    DECISION: `
      entscheidung* entscheid ablehnung* ablehn* abgelehnt* bescheid* ergebnis* score scoring kreditanfrage antrag
      bewertung einstufung* absage urteil`,
    COMPUTER: `
      computer computers rechner maschine maschin maschinell* programm software system roboter algorithm*
      automat* automatisch* automatisiert* vollautomatisch* ki bot künstliche+intelligenz automaten`,
    DECIDE: `
      entscheid* entschieden* beurteil* bewert* einstuf* berechn* ausrechn* aussortier* abgelehnt* auswähl*
      ausgesucht bestimmt bestimmen prüft prüfung* stuft ausgerechnet genehmigt kategorisier* sortier*`,
    SCORE: `
      scoring* score scorewert* bonität* bonitätsprüfung* boni kreditwürdig* kreditscore profiling zahlungsmoral
      risikoprüfung* scoringverfahren vertrauenswürdig* risikobewertung*`,
    HEALTH: `
      gesundheit* gsundheit* krank* krankheit* krankenakte* therapie* diagnos* behinder* schwerbehinder* medikament*
      schwanger* psych* allergi* arzt+daten pflegegrad* krankenkasse*`,
    BELIEF: `
      religion* religiös* konfession* kirchensteuer* katholisch* evangelisch* moslem* muslim* gewerkschaft* partei
      politisch* sexuell* sexual* herkunft ethnisch* vorstrafe* vorbestraft* straftat* strafregister* fingerabdr*
      biometri* stimmprofil* gene+tisch genetisch* hautfarbe glauben`,
    CHILD: `
      kind kinder kindern kinds tochter sohn bub buben minderjährig* enkel* sohnes töchter junge+zwölf schulnoten
      kindergarten kleine jugendlich*`,
    SENSITIVE: 'sensible* sensibel besondere+kategorien intime* heikle* vertrauliche* sensiblen',
    PROTECT: `
      schütz* schützt ver+schlüssel* geschützt* gesichert* verschlüssel* hack* gehackt* reinhack* datenleck*
      datenpanne* cyberangriff* hackerangriff* geklaut* klaut klauen gestohlen* abgreif* leck sicherheitslücke*
      datendiebstahl* passwort+schutz missbrauch*`,
    SAFE: 'sicher sichere sicherer sicherheit datensicherheit aufgehoben',
    IDNUMBER: `
      sozialversicherungsnummer* personalausweis* ausweisnummer* steuernummer* steuer+id passnummer* ausweis
      rentenversicherungsnummer* svnr`,
    RECORD: `
      aufnahme* aufnehm* aufgenommen* aufgnommen* aufzeichn* aufgezeichnet* mitschneid* mitschnitt* mitgschnitten*
      mitgeschnitten* tonaufnahme* tonband* tonbands gesprächsaufzeichnung* mithör* mitgehört* mitprotokoll*
      mitprotokolliert audio band+mit auf+band nehmen_auf nimmt_auf nimmt_uf nehmen+sie+mich+auf recording mitschreib* aufnimmt
      mitlauf* zuhören uufnahm* uufneh* ufnahm*`,
    CONVERSATION:
      'gespräch gespräche gspräch telefonat telefongespräch anruf leitung stimme stimm unterhaltung',
    COMPLAIN: `
      beschwer* beschwerde* beschwerdestelle* beschweren anzeig* anzeige anzeigen melde+sie klage klagen verklag*
      anwalt beschwerderecht* einspruch+bei reklamier+bei erstatte_meldung verpetz* melden_werd* petze`,
    AUTHORITY: `
      behörde behörden aufsicht* aufsichtsbehörde* datenschutzbehörde* datenschutzaufsicht* datenschützer* bundesamt
      landesbeauftragte* bundesbeauftragte* ombudsstelle* ombudsmann* bundesnetzagentur netzagentur verbraucherzentrale*
      verbraucherschutz* arbeiterkammer edöb dsb bfdi lfd ldi konsumentenschutz* vki
      wettbewerbszentrale datenschutzkommission* schlichtungsstelle*`,
    OFFICER: `
      datenschutzbeauftragt* datenschutzler datenschutzmensch* datenschutzbüro dpo datenschutzabteilung*
      datenschutzstelle datenschutzkontakt* datenschutzverantwortlich* betriebliche+datenschutz*
      verantwortlichen+für+die+datenverarbeitung datenschutzteam*`,
    GDPR: `
      dsgvo datenschutz datenschutzgrundverordnung ds+gvo gdpr datenschutzrecht* datenschutzgesetz* bdsg dsg
      datenverarbeitung persönliche+daten persönlichen+daten`,
    REACH: `
      ansprechpartner* ansprechperson* wende wenden zuständig* kümmert kontakt kontaktdaten erreich* erreiche
      telefonnummer nafröge nachfragen adressieren richten antrag anfrag* datenschutzanfrage email mail+adresse verantwortlich*
      verbinden zuständige fragen wendet frag`,
    RIGHTS: `
      rechte betroffenenrecht* betroffene+rechte betroffenen+rechte meine+rechte optionen möglichkeiten
      betroffener betroffene auskunftsrechte`,
    FIRM: 'firma unternehmen laden verein gesellschaft betrieb konzern anbieter bank organisation agentur bude',
    ALLOWED: `
      dürfen dürfens dürft darf derf dürfts dürfense erlaubt* erlaubnis berechtigt* gestattet* befugt* rechtens rechtfertig*
      zulässig* befugnis* legitim*`,
    ILLEGAL: `
      illegal* legal* rechtswidrig* verboten* unzulässig* gesetzwidrig* unerlaubt* strafbar* gesetzlich gesetz
      gesetze gesetzes paragraf* paragraph* para+graf uwg u+w+g tkg jurist`,
    BASIS: `
      rechtsgrundlage* rechts+grund+lage rechts+grundlage auf+welcher+grundlage grundlage auf+grund+wovon
      mit+welchem+recht welches+recht welchem+recht zweck+der+datenverarbeitung`,
    BUY: `
      kauf kaufe kaufen käufe bestell* bestellung* bestellen zusag* zusage abschließ* abschließe abschluss vertragsabschluss*
      vertragsschluss unterschreib* buch* buchen dazubuch* nehme nehm verlänger* ja+sag* sage+ja zuschlag* vertragsabschl*`,
    BOUND: 'verbindlich* gebunden bindend* verpflicht* vertrag+geschlossen bindet',
    ROBOT:
      'roboter bot ki computer computerstimme künstliche+intelligenz maschine automat band bandansage mensch',
    GOT: `
      her herhaben bekommen kriegt gekriegt bezogen beziehen gefunden aufgetrieben gefischt geraten gelandet
      glandet rangekommen drangekommen gekommen kommense ausfindig herbekommen erfahren aufmerksam
      gekauft erhalten hergekriegt hergenommen stammt stammen rausgefunden rausgekriegt`,
    GAVE: `
      gegeben gegebn gebn weitergegeben rausgegeben gesteckt gsogt gesagt verraten angegeben verkauft geliefert
      geschickt vermittelt rausgerückt weitergeleitet gemeldet`,
    SITES: `
      facebook internet google telefonbuch* gewinnspiel* check+vierundzwanzig check24 adresshändler* adressbroker*
      verlag* datenbank* nachbar* preisausschreiben* linkedin instagram adressliste* adresshandel* umfrage*`,
    DNC: `
      robinson* robin+son robinsonliste* ecg+liste ecg stern+drin robinson+liste sternchen
      werbesperre*`,
    LIST: `
      liste listn listen anrufliste* anrufverzeichnis* verzeichnis kartei verteiler* datenbank* system kundenliste*
      adressliste* telefonliste* computer computern`,
    GOODS: `
      rechnung* liefer* lieferung* paket* router wlan internet+geht kühlschrank waschmaschine sofa heizung fernseher
      umtausch* reklam* gutschrift* kundennummer* raten kilowatt* strafzettel film filme bilder+vom festplattenrekorder
      versand* bestellwert* garantie kündig* kündigungsfrist* schuhe geld+zurück monteur* techniker* balkon* bauantrag*
      größe fleisch kaffee postfach sim+karte ladekabel passwort* gitarre radio zaun krankenhaus kita drucker kochen
      feierabend samstags öffnungszeit* filiale* akku preis preise farbe reifen* urlaub gigabyte datenrate bus auto
      montage* defekt* kaputt mahnung* gutschein*`,
  },
  scripts: {
    opening: {
      anywhere: [
        'firmennamen|firmenname|firma|namen|name NOT verstanden|mitbekommen|gehört|gekriegt -MY -KEEP',
        'wer+bitte|wie+war+der+name|von+wo+sind+sie|woher+sind+sie',
        'sind+sie|bist+du|is+das|ist+das von|ein|eine|so callcenter|vertreter|verkäufer|verkäuferin|telefonverkäufer|meinungsforschung|umfrage',
        'rufen|melden YOU aus|vom|von callcenter|grund|firma|wo',
        'kann|können tun|helfen was|womit ich',
        'im+namen|wessen+namen|auftrag rufen|anrufen|arbeiten',
        'was gibts|gibt+es|liegt+an|ist+los jetzt|denn|so',
        'wer+ist+am|wer+is+am|wer+da telefon|apparat',
        'was|worüber möchten|wollen reden|sprechen|bereden',
        'WHO sind|bist|is|isch|ist|spricht|ruft|da|dran|apparat YOU|da|dort|hier|dran|apparat|spricht|überhaupt|am+apparat|denn -REACH -GOODS -verantwortlich* -MINE -empfänger*',
        'mit+wem|mit+wen sprech*|red*|vergnügen|hab+ich|telefonier*|spreche|habe+ich',
        'WHAT FIRM ruft|rufen|sind|ist|arbeiten|vertreten|anruft|von|melden|noch -MINE -THIRD+FIRM -KEEP',
        'von+welcher|von+welchem|für+welche|für+wen|im+auftrag|auftraggeber FIRM|rufen|ruf|anrufen|arbeiten|melden|sind|wer|wem|auftrag',
        'auftraggeber|im+auftrag+von+wem|in+wessen+auftrag',
        'worum|um+was|was|warum|wieso|weshalb|wozu geht|gehts|dreht|handelt|es+geht|anliegen|aaliege|grund+anruf -MINE -DATA -HEALTH -hier+weiter',
        'anliegen|aaliege|kommen+sie+mal+zum+punkt|zum+punkt',
        'zweck|grund|anlass|sinn CALL|anrufs|anrufes -MINE -DATA -RECORD -auf+grund',
        'WHY rufen|ruf|ruft|anrufen|melden YOU an|mich|hier|bei|überhaupt -NOT -DNC -MY+nummer -MINE',
        'WHAT wollen|wolln|woins|möchten|willst|wollts|wollt|verkaufen|wott|wänd YOU|sie|von+mir|vo+mir|genau|denn|eigentlich|mir|du -DATA -MINE -MY -wissen',
        'verkaufen|andrehen|aufschwatzen YOU|wollen|mir was|etwas|mir -MINE -DATA',
        'namen|name YOU|ihren|ihr|wie verstanden|wiederhol*|nochmal|noch+mal|heißen|war|lautet|buchstabier* -MY -produkt -falsch -KEEP -kunde -von+dem',
        'wie heißen|hießen|hieß YOU|laden|FIRM|sie|der -MY -mann -produkt',
        'buchstabier* FIRM|namen|ihren|ihr',
        'ROBOT spreche|rede|verbunden|sprech|echt|echter|echte|ehrliche|ist+das|sind+sie|klingen|bist+du|reden -macht+das -DECIDE -DECISION -SCORE -ablehn* -RECORD -kredit*',
        'echter+mitarbeiter|echter+mensch|echte+person|live+dran|von+einem+band|computerstimme',
        'sind+sie|rufen+sie|ist+das|kommen+sie von|vom bank|stromanbieter|polizei|versicherung|telekom|post|krankenkasse|gemeinde|stadtwerk*|anbieter -liefer*',
        'woher|wo|von+wo rufen|ruf|anrufen|sitzen YOU an|aus|denn -MINE -PHONE -MY -DATA',
        'ist+das|is+das|wird+das werbung|verkaufsgespräch|verkaufsanruf|werbeanruf|umfrage|verkaufen|abzocke|betrug',
        'verstehe+nur|versteh+nur bahnhof',
        'was soll hier|das werden|darstellen',
        'stellen|stell YOU|sich|dich vor',
        'wer|was YOU genau|überhaupt vertreten',
        'kenn|kennen wir|ich uns|sie',
      ],
      alone: [
        'wer+bitte|wer+dort|wer+sind|von+wem',
        'wer+ist+da|wer+is+da|wer+isch+da|wer+spricht',
        'wer+sind+sie|wer+bist+du|wer+seid+ihr',
        'WHAT FIRM',
        'worum+geht|um+was+geht',
        'was+wollen+sie|was+willst',
        'wie+bitte+wer|ihr+name',
      ],
      search: ['begrüß*|einstieg|vorstell*|anrufgrund|verkaufsgespräch'],
      unless: 'GOODS OFFICER SHARE RECORD COMPLAIN LONG an+der+tür klingelt angerufen+werden tor+geschossen',
    },
    source: {
      anywhere: [
        'gegoogelt|gegoogled|gesucht|recherchiert YOU|mich|mein*',
        'nummer|handynummer kennt|weiß keiner|niemand|kaum|nur -notruf',
        'geheimnummer|nicht+im+telefonbuch|nirgends+eingetragen',
        'steh|stehe|bin|stand liste|kartei|datenbank|register bei+ihnen|YOU|wieso|warum|irgendeiner -wart* -DNC -runter -raus',
        'wie sind|seid|kommen|gelangt|gelangen YOU zu|an MINE|DATA|PHONE|ADDRESS|mir',
        'wer hat|war mich|uns empfohlen|angegeben|genannt|weiterempfohlen',
        'woher|wie wissen|weiß|wissts|kennen YOU wo|wie|dass|ob|wer wohne|heiße|ich|mein*|bin -größe',
        'woher|wie wissen|wissn|weiß YOU dass|wo|ich',
        'DATA|PHONE|ADDRESS gekauft|erworben|besorgt YOU|irgendwo|wo|wer|haben -ich+gekauft',
        'von|bei wem|wo MINE|PHONE|ADDRESS|des|das her|bekommen|gekriegt -GOODS',
        'hab|habe nummer|PHONE|ADDRESS gegeben|angegeben YOU|ihnen|mal|irgendwo -NEWFIRM',
        'stand|steh|stehe|bin telefonbuch|register|liste NOT|woher|wie -DNC -wart* -stern',
        'woher|wo|von+wo|von+wem|aus+welcher|wie|durch+wen HAVE|GOT|wissen|wissn|kennen|kommen|GAVE MINE|PHONE|ADDRESS|NAME|DATA|das|des|mich|mi|alles -LONG -GOODS -PROTECT -USE -NOT+USE',
        'woher|von+wo wissen|wissn|wissens|wissensn|kennen|haben|habt|ham|hams|habts|hend -größe -ich',
        'wo ham|haben|habts|habt|hams her|des|das|die -GOODS -meinen+ansprechpartner',
        'wie|wieso|durch+wen|wodurch|wo YOU|kommen|sind|haben|kommense|biste an+mich|auf+mich|drangekommen|rangekommen|dran|gekommen|geraten|gelandet|ausfindig|aufmerksam|gefunden -NOT -DNC',
        'WHERE PHONE|MINE|ADDRESS|anschluss kommt|stammt|stammen|her|gelandet|gefunden|bekommen|bezogen|gekriegt|kommen|gekauft',
        'wer|von+wem|jemand|nachbar*|wea|durch+wen GAVE|geben|gegeben|gibt PHONE|MINE|ADDRESS|NAME|mich|das|tipp|ihnen|euch|eich|die -SHARE+noch -kriegt',
        'von+wem stammt|haben|kommt|tipp|bekommen -RECORD',
        'wieso|warum wissen|weiß|kennen YOU dass|ich|mich|meine|heiße|wohne',
        'wieso|warum haben YOU PHONE|durchwahl|meine -KEEP -USE -IDNUMBER',
        'SITES YOU|haben|hat|stammt|kommt|gefunden|her|gekauft|aus|über gefunden|gekauft|PHONE|MINE|mich|das|angegeben|geschickt|gefischt|GOT|kommt -NOT+USE -SHARE+an -teilen',
        'quelle*|herkunft DATA|MINE|welcher|PHONE|meiner|angaben|anruf*',
        'private|geheime|geheim* PHONE woher|wie|geb|dran|wer|nie|nirgends|haben',
        'nie|nicht|nirgends gegeben|angegeben|veröffentlicht|eingetragen|geb|telefonbuch woher|wie|PHONE|wieso|trotzdem -DNC -CONSENT -stern',
        'LIST gelandet|glandet|gekommen|reingekommen|stehe|komm* wie|warum|wieso|woher -runter -raus',
        'adresshändler*|adressbroker*|adresshandel* -NOT',
        'angegeben|empfohlen wer|nachbar*|freund*|jemand mich|bei',
        'woher+kommt MINE|DATA|PHONE|das -fleisch -GOODS',
        'woher MINE|PHONE -GOODS -wie+schreib*',
        'wer|woher hot|hat eich|euch|ihnen gsogt|gesagt|gesteckt|verraten',
      ],
      alone: ['woher+haben|woher+ham|woher+wissen', 'quelle*', 'woher PHONE|DATA|ADDRESS'],
      search: ['quelle*|herkunft|woher'],
      unless: 'RECORD GOODS LONG größe fleisch',
    },
    'legal-basis': {
      anywhere: [
        'wo|wer steht|sagt dürfen|dürft|erlaubt YOU|das|sie -drin',
        'was gibt recht|ihnen recht|erlaubnis',
        'recht|erlaubnis|befugnis YOU haben|hat|woher|nehmen CALL|speichern|nutzen|verarbeiten|mich -RIGHTS -auskunft -MY+recht',
        'NOT|keine erlaubnis|einwilligung|zustimmung|genehmigung gegeben|erteilt|hab|habe|unterschrieben|liegt -UNDO -RECORD',
        'telefonwerbung|werbeanrufe|kaltakquise|kaltanrufe|cold+calls verboten|erlaubt|einwilligung|zulässig|strafbar',
        'DNC',
        'rechtlich*|gesetzlich* grundlage|basis',
        'NOT|nie CONSENT anruf*|CALL|daten|ich -UNDO -RECORD -OBJECT -mehr',
        'wozu|wofür|warum brauchen|haben|speichern|habt MINE|DATA -BUY -IDNUMBER -GOODS',
        'unaufgefordert*|ungefragt*|ungebeten* anruf*|rufen|CALL',
        'BASIS YOU|anruf|MINE|DATA|das|passiert|welche|welcher|auf -rights -SHARE',
        'rechtsgrundlage*|rechts+grund|rechts+grundlage',
        'mit+welchem|welches recht rufen|anrufen|haben|speichern|MINE|DATA|verwenden|nehmen|YOU',
        'ALLOWED YOU|man|ma|überhaupt CALL|MINE|das|des|einfach|überhaupt|speichern|daten|privatleute* -NOT+mehr -RECORD -ich+darf -FOREVER -USE+mehr -PROTECT -fragen+darf -MEND -solange -ADS',
        'ALLOWED YOU|das das|des|überhaupt|einfach|hier -fragen -NOT+mehr -RECORD -ich -FOREVER',
        'ILLEGAL das|des|ist|YOU|anruf*|hier|doch|welches|berufen|machen|nach|gegen -GOODS -COMPLAIN',
        'DNC steh|eingetragen|bin|sind|YOU|trotzdem|anruf*|mich|doch|liste',
        'NOT|wann|wer|hab|habe|ob CONSENT|erlaubt|zugestimmt YOU|ich|mir|das|anruf*|gegeben|gesetzt|haben|erteilt -UNDO -RECORD -mehr -USE -farbe',
        'wann ich|soll|hab|habe CONSENT|erlaubt|ok+gegeben|zugestimmt',
        'wer ihnen|euch ok|erlaubt|erlaubnis|recht|genehmigung -RECORD',
        'CONSENT|schriftliches von+mir|ohne|vorherige|liegt|gibt|dafür|zeigen|eine vor|anruf*|dürfen|haben|YOU|ihnen -UNDO -RECORD -OBJECT -BUY -balkon',
        'schriftliches|vertrag|einwilligung gibt|liegt|haben dafür|mir|mit+mir -BUY -läuft -RECORD -UNDO -schicken',
        'rechtfertig*|berechtigt|befugt|gestattet YOU|das|sie|es|mich -INTEREST',
        'artikel sechs|6',
        'sechs|6 dsgvo artikel|absatz',
        'datenschutz|dsgvo vereinbar|erlaubt|verstößt|konform|dürfen|anruf*|rufen -REACH -RIGHTS -COMPLAIN',
        'WHY YOU MINE|DATA haben|speichern|brauchen|nutzen|verarbeiten -IDNUMBER -NOT -BUY -GOODS -GAVE -GOT',
        'wofür|wozu|zweck* DATA|MINE verwend*|nutz*|brauch*|verarbeit*|genutzt -BUY -NOT -geburtsdatum',
        'NOT|extra gefragt|gfragt YOU|mich -RECORD',
        'auf+grund+wovon|aufgrund+wovon|auf+was+für|berufen gesetz|haben|YOU|MINE|sie',
        'belästigen|stören YOU dürfen|erlaubt|einfach|recht -NOT+mehr',
        'kann|nicht erinnern häkchen|zugestimmt|eingewilligt|unterschrieben',
        'was berechtigt|erlaubt YOU|sie|ihnen',
        'stern|sternchen telefonbuch -RECORD',
      ],
      alone: ['ILLEGAL das|ist|doch', 'dürfen+sie+das|darf+man+das|dürfen+die+das', 'rechtens|berechtigt*'],
      search: ['rechtsgrund*|rechtlich*|erlaubt|grundlage|berechtig*|artikel+6|uwg|zweck*'],
      unless: 'RECORD UNDO COMPLAIN FOREVER PAUSE umtausch balkon recht+auf einverstanden',
    },
    rights: {
      anywhere: [
        'an+wen|wem|wohin schreib*|wende*|richt*|schick* daten|datenschutz|MINE -weiter -SHARE -COMPLAIN',
        'wer hilft|helfen datenschutz|daten|MINE|fragen',
        'nummer|kontakt|email|mail|durchwahl vom|zum|für|von datenschutz*',
        'rechte stehen|zustehen|zu|haben|gibt mir|ich|welche|kunde',
        'frage|fragen|anliegen zum|zu|wegen|bezüglich datenschutz|daten+schutz',
        'stelle|jemand|abteilung|person|kontakt datenschutz|dsgvo|datenschutzfragen gibts|gibt|kümmert|haben|zuständig -COMPLAIN -AUTHORITY',
        'fragen|frage datenschutz|daten|dsgvo wer|wen|wem|hab|wohin -COMPLAIN -RECORD',
        'OFFICER',
        'RIGHTS welche|was|habe|hab|hat|hab+ich|dsgvo|GDPR|wie|man|wahrnehm*|gebrauch|ausüben|kunde -HUMAN',
        'rechte habe|hab|hat|man|welche|meine|meinen|ich',
        'GDPR|MINE|DATA REACH an+wen|wer|wen|wem|ansprechpartner*|wo|wie|wende|telefonnummer|zuständig*|namen|kontaktdaten -COMPLAIN -AUTHORITY -SHARE -HAVE+YOU',
        'ansprechpartner*|ansprechperson* GDPR|daten|MINE|date',
        'WHO|bei+wem GDPR|datenschutz macht|kümmert|zuständig|verantwortlich|fragen|nafröge|anruf -COMPLAIN -AUTHORITY -kontrollier*',
        'datenschutzerklärung*|datenschutzhinweis*|datenschutzinfo* wo|find|gibt|lesen|haben|schicken',
        'antrag|anfrage|anfragen|fordern|verlangen|einfordern GDPR|artikel|dsgvo wo|wie|an+wen|stell*|was|kann|schnell -COMPLAIN -auskunft',
        'was|wie|selbst|möglichkeiten|optionen GDPR|datenschutz|MINE|daten kann|machen|tun|bestimmen|hab|gschieht|geschieht -BUY -LONG -SHARE -KEEP',
        'was dsgvo|datenschutzgrundverordnung gibt|bringt|mir|steht',
        'datenschutzanfrage*|dsgvo+anfrage*',
        'kontaktdaten|telefonnummer|email|name|namen OFFICER|GDPR|datenschutz|verantwortlichen',
        'selbst|mitbestimmen bestimmen daten|MINE',
        'rechten|rechte gebrauch|wahrnehm*|ausüb*|geltend',
        'WHO kümmert|zuständig|hilft DATA|MINE|datenschutz -COMPLAIN',
      ],
      alone: [
        'rechte|betroffenenrecht*',
        'betroffenen+rechte',
        'GDPR -illegal',
        'datenschutzhinweis*|datenschutzerklärung*',
      ],
      search: ['rechte|dsgvo|datenschutz|dpo|ansprech*|betroffen*|datenschutzbe*'],
      unless: 'RECORD LONG COMPLAIN CONSENT AUTHORITY ILLEGAL BUY CALL vereinbar umtausch',
    },
    'sensitive-data': {
      anywhere: [
        'sicher|geschützt vor hackern|fremden|diebstahl|missbrauch|zugriff',
        'krankengeschichte|krankheiten|allergien|medikamente haben|wissen|gespeichert|YOU',
        'CHILD drin|dabei|erfasst|gespeichert|betroffen|registriert|daten NOT|auch|sind|da|werden -kita -schreien',
        'behindert|schwanger|krank|HIV|depressiv steht|gespeichert|drin|wissen|weiß|vermerkt',
        'bankdaten|kontodaten|iban|kreditkarte*|zahlungsdaten sicher|geschützt|verschlüsselt|gespeichert',
        'SAFE DATA|MINE|server|zeug|bei+ihnen|infos|sach -MEND',
        'gesundheit|religion|politik|gewerkschaft über|was|auch|zur|von+mir haben|wissen|speichern|steht',
        'SENSITIVE sachen|gespeichert|werden|auch|da|sensible|infos',
        'missbrauch*|verloren|geklaut|gestohlen|abhanden DATA|MINE|daten|das -handy',
        'sicher|gut+aufgehoben DATA|MINE|daten bei+ihnen|wirklich|sind -MEND',
        'CHILD YOU|DATA|HAVE|von|über|haben|gelistet|erfasst|speichern|auch HAVE|DATA|gelistet|erfasst|irgendwas|drin -für+kinder -schreien -kita -GOODS -studiert -jurist -ist+krank',
        'daten+von+kindern|kinderdaten|daten+über+kinder',
        'HEALTH|BELIEF YOU|DATA|HAVE|notiert|drin|wissen|speichern|da|drüber|darüber HAVE|DATA|wissen|was|drin|über|drüber|notiert|irgendwo|auch|davon|nix|speichern|ob|angaben -woher+kommt -arbeite -mein+sohn',
        'wissen+sie|wissts|führen+sie dass|ob|welche|über|buch HEALTH|BELIEF|gewerkschaft|partei',
        'SENSITIVE DATA|haben|YOU|speichern',
        'PROTECT DATA|MINE|das|server|sie|YOU|zeug|es|des|da|sach|fremdem|zugriff -GOODS -RECORD -eingebrochen -sicher+meinen',
        'verschlüssel*|datenleck*|datenpanne*|cyberangriff*|hackerangriff*|gehackt',
        'hacker*|hacken|reinhacken kann|können|YOU|russische|da|name|jemand',
        'klaut|klauen|gestohlen daten|zeug|das|einer|jemand|MINE -GOODS',
        'IDNUMBER YOU|wozu|warum|haben|ham|brauchen|speichern -gezeigt',
        'reinschau*|zugriff|rankommt|rankommen|an+meine+akte|einblick intern|keiner|wer|garantier*|unbefugt*|fremde* -SHARE -THIRD+außerhalb',
        'wie+sicher DATA|MINE|daten|alles|bei+ihnen -schloss',
        'sichere+server|sicherer+server|datensicherheit|it+sicherheit',
        'vorstrafe*|schulnoten|fingerabdr*|stimmprofil*|kirchensteuer*|konfession*',
        'minderjährig* -film',
      ],
      alone: ['SENSITIVE', 'HEALTH DATA', 'PROTECT DATA', 'kinder DATA'],
      search: [
        'kinder*|sensib*|sicherheit|gesundheit*|schutz|verschlüssel*|hack*|datenpanne*|datenleck*|religi*',
      ],
      unless: 'RECORD FILE COMPLAIN ruhig+stellen kita ist+krank schreien',
    },
    objection: {
      anywhere: [
        'keine post|briefe|mails|emails|sms|nachrichten|kataloge|whatsapp mehr|will|möchte|weiteren|von+ihnen',
        'NOT|nie|niemals|nimmer wieder|mehr|nochmal anrufen|anruf*|melden|kontaktieren|belästigen',
        'interesse|bedarf NOT|kein|keins und|mehr|anruf*|daran -INTEREST+berechtigt',
        'nummer vergessen|streichen|löschen|wegwerfen anruf*|nicht+mehr',
        'NOT|nichts mehr|nimmer hören|wissen von+ihnen|von+euch|YOU -kaum',
        'sperrliste*|blacklist|schwarze+liste|sperrdatei setzen|tun|packen|eintragen|auf|mich|nummer',
        'lassts|lasst|lassen|lass mi|mich|uns ruh|ruhe|frieden',
        'zukunft|zukünftig|künftig NOT|keine|unterlassen anruf*|kontaktiert|CALL|ADS|melden',
        'unterlassen|verbitte|unerwünscht|unterbleiben CALL|anrufe|kontakt*|das|werbung',
        'sperr* PHONE|mich werbung|anrufe|werbeanrufe',
        'streichen|streich|nehmen|nehmt|runter|raus|austragen mich|uns|PHONE LIST|liste|verteiler* -warteliste -DATA',
        'anrufe|werbeanrufe|anruf verbitte|verbiete|untersage|unterlassen|unerwünscht|einstellen',
        'wollen|will|möchte NOT angerufen|kontaktiert|angeschrieben|belästigt werden',
        'NOT CALL mehr|nimmer|nimma|wieder|nochmal|noch+mal|nie|bitte|nüme|bei+mir|hier|mich -ich+ruf -wegen -erreicht -MY+vater -ILLEGAL -woher',
        'NOT ruft|rufen|anrufen|angerufen|melden mehr|nimmer|nie|wieder|nüme|bitte',
        'keine CALL|werbung|ADS mehr|bitte|will|möcht|möchte|wünsche|wünsch',
        'NOT ADS will|möcht|möchte|wünsche|mehr|bitte|brauche|schicken|post|künftig|darf|verzicht* -IDNUMBER -versand',
        'verzicht* ADS',
        'ADS|CALL|anrufliste*|liste abbestell*|abmelden|abstellen|stopp*|stop|einstellen|aufhören|unterlassen|verschon*|austragen|raus|runter|widersprech*|widerspruch|ausm -RECORD',
        'werbewiderspruch*|werbesperre|widerspruch+direktwerbung|opt+out',
        'OBJECT ADS|werbezwecken|werbung|direktwerbung|anruf*|marketing -ILLEGAL',
        'hör*|hörts|hört|hören auf anzurufen|anruf*|mich|damit -musik',
        'streichen|streich|nehmen|nehmense|nehmt|löschen|tragen|austragen|setzen anrufliste*|anrufverzeichnis*|verteiler*|von+der+liste|telefonliste*|werbeliste*|sperrliste* -wart*',
        'runter|raus|weg anrufliste*|verteiler*|werbung|kartei+für+werbung|von+der+liste|liste -warteliste',
        'nehmen|nehm von liste|verteiler*|anrufliste* PHONE|mich|werbung -DATA',
        'stell*|machen|mach|dafür+sorgen|sorgen anrufe|CALL ab|nicht+mehr|aufhören|nicht|einstellen',
        'belästig* NOT|nimma|aufhören|mehr|stopp|keiner|lassen',
        'lassen|lasst|lass mich|uns in+ruhe|in+frieden|a+ruh|ruhe',
        'ruh|ruhe jetzt|jetz|in|endlich mich|is|ist|lassen|geben -kinder -stellen',
        'NOT interesse mehr|keiner|anruf*|vermerk|notier*|eintragen|kontaktier* -INTEREST+berechtigt',
        'kein+interesse|koa+interesse|null+bock|kein+bock -INTEREST+berechtigt',
        'schon|drittes|drittemal|dritte|ständig|dauernd|täglich|jeden+tag|wieder mal|anruf*|ruft|angerufen|CALL schluss|nerv*|genervt|reicht|stellen|woche -wart* -COMPLAIN',
        'nerv* CALL|anrufe|ihr|ständig*',
        'vermerk|eintragen|notieren|tragen+ein keine|NOT|keiner anruf*|CALL|werbung|kontakt* -gesperrt',
        'brauchen|probier* NOT|gar nochmal|versuchen|wieder anruf*|versuchen|kontakt*',
        'sperr* PHONE für|werbung|anruf*|lassen',
        'kontaktaufnahme* NOT|keine|weiteren|verzicht*',
        'keine werbung|newsletter|prospekte|reklame|kataloge',
        'jetzt+ist+mal+schluss|jetzt+ist+schluss',
      ],
      alone: [
        'NOT CALL|anrufen',
        'keine+werbung|keine+anrufe',
        'ADS NOT|stopp*|ende|abbestell*',
        'stopp+damit|hören+sie+auf|aufhören',
      ],
      search: ['werbe*|widerspruch+*werbung|abbestell*|anrufliste*|sperrliste|opt*|anrufe'],
      unless:
        'RECORD DNC ILLEGAL nicht+erlaubt nich+erlaubt net+erlaubt darf+man darf+ma wie+kommen GOODS um+fünf ungünschtig',
    },
    recipients: {
      anywhere: [
        'kriegt|bekommt|erfährt|sieht|hört jemand|wer|andere|sonst|noch anderes|anderer|andere|sonst|dritte das|es|noch|MINE|DATA -hört+mit -tor -RECORD',
        'gemeldet|weitergemeldet|mitgeteilt|übermittelt schufa|andere|THIRD|wem das|MINE|DATA -GAVE',
        'daten|MINE weiter andere|wen|wem|firmen|dritte gehen|geben|gegeben',
        'wem|an+wen geben|gebt|gibt|verraten|erzählen|schickt DATA|MINE|das|die|es -GAVE',
        'server|rechenzentrum deutschland|ausland|usa|eu|europa|steht|sitzt|stehen|liegt|wo -sicher* -HEALTH',
        'partner|partnern|partnerfirmen|dienstleister|dienstleistern zusammen|arbeiten|daten|geben|MINE',
        'wer|welche|kriegen|bekommen andere|anderen|fremde firmen|unternehmen|leute DATA|MINE|ADDRESS|PHONE|das',
        'schufa|finanzamt|polizei|inkasso|arbeitgeber|versicherung bekommt|erfährt|erfahren|kriegt|sieht|weiß das|davon|mit|was',
        'wer noch|alles|sonst zugriff|einsicht|sieht|kriegt|bekommt|weiß das|drauf|daten|davon -tor -kuchen',
        'wer|welche dienstleister*|firmen|partner* daten|zusammen|arbeiten|bekommen',
        'SHARE DATA|MINE|PHONE|das|des|es|die|sie|meine|NAME|ADDRESS|etwas|was|informationen|mini YOU|ihr|an|wem|in|mit|wird|werden|über|meine|nicht -NEWFIRM -MY+neue -GAVE+wer -kaufen+sie -GOODS -FILE -MOVE -wer+hat -mir+bitte -schicken+sie+mir -schicken+sie+es',
        'verkauf*|weiterverkauf*|verscherbel*|verhöker*|weiterverhöker* DATA|MINE|PHONE|ADDRESS|meine|mail|das -mir',
        'ver+kaufen daten|MINE|meine',
        'wer|wem|welche+firmen|welche bekommt|kriegt|kriagt|erhält|sieht|liest|bekommen|zugriff|kriegen|lesn|lesen DATA|MINE|das|alles|des|noch|es|zu+sehen|sonst -ich+krieg -tor -REACH',
        'wohin|wo gehen|geht|landen|kommen|geschickt|übertrag*|übermitt*|hin|fließen|wandern DATA|MINE|das|die|hin -paket',
        'empfänger*|auftragsverarbeiter*|drittland*|drittstaat*|subunternehmer*',
        'THIRD DATA|MINE|das|PHONE|ADDRESS|NAME|meinen|es geb*|gegeben|weiter*|teilen|kriegen|bekommen|wissen|sehen|verkauf*|an|schick*|offen*|namen|steckt -wer+hat -NEWFIRM -GAVE+wer',
        'teilen|tauschen|steckt|stecken schufa|finanzamt|polizei|behörden|mit+wem|daten|THIRD -ADS',
        'legen offen|gegenüber polizei|behörden|das',
        'ABROAD DATA|MINE|server|das|etwas|übermitt*|schick*|gespeichert -urlaub',
        'außerhalb firma|eich|euch|unternehmen|ihnen jemand|wer|lesn|sieht|kommt|adresse',
        'bleibt|bleiben unter+uns|intern|im+haus|geheim|vertraulich -LONG -FOREVER',
        'bleibt+das|bleiben+die|bleibt+des bei+ihnen|bei+euch|intern -LONG -FOREVER',
        'weitergegeben|weitergeben|weitergeb*|rausgeben|weiterleit* -NEWFIRM -rausgegeben',
        'NOT weiterverkauf*|weitergeb*|verkauf* DATA|bitte|gell|MINE|meine',
        'mit+wem tauschen|teilen YOU|sich|aus|daten',
        'lesen|liest|lesn|bescheid andere|anderen|konzern|töchter|firmen -MY -kuchen',
        'wer|welche|welchen firmen|partner*|dienstleister* daten|wissen|bekommen|kriegen|sonst|weiß',
        'verdienen geld adress*|daten|damit|meiner',
        'reichen|reicht|geben PHONE|MINE|DATA rum|weiter|raus',
        'liste wo+ihr|mit+allen hinschickt|schickt|weitergebt',
        'callcenter* geben|weiter|NOT|verkauf*',
        'dritte|dritten|dritter daten|weiter*|geben|zugriff',
      ],
      alone: ['empfänger*', 'SHARE DATA|MINE', 'wer+bekommt|wer+kriegt DATA|MINE|das', 'dritte*'],
      search: ['empfänger*|weiterg*|dritt*|verkauf*|ausland|usa|auftragsver*|teilen|partner*'],
      unless: 'RECORD LONG COMPLAIN FILE MOVE NEWFIRM woher ADS widersprech* BUY vermerk ma+uns',
    },
    retention: {
      anywhere: [
        'wie+viel|wie+viele|welcher|welche|wie+langer zeit|tagen|wochen|monaten|jahren|tage|frist gelöscht|löschen|weg|gespeichert|speichern|entfernt',
        'dürfen|müssen lange|LONG speichern|behalten|aufheben|aufbewahren',
        'für+immer|ewig|jahrelang|dauerhaft speichern|gespeichert|behalten|bleibt|bleiben|aufheben',
        'wann wieder|endlich|frühestens|spätestens weg|gelöscht|raus -will',
        'speichert|speichern|behalten YOU|ihr das|daten|MINE lange|länger|ewig|auf+dauer',
        'LONG KEEP|HAVE|GONE|speichert|aufbewahr*|DELETE MINE|DATA|das|es|die|YOU|sie|mich|des|name|adressen|verträge -RECORD -frisch -gebrauchte -hält',
        'LONG steht|stehen|liegen|bleiben|bleibt|drin|gespeichert|archivier*|verwahr*|heben|hebts|hebt|merken|ufbewahr*|auf -GOODS -warten -auf+warte* -offen',
        'LONG MINE|DATA|geburtsdatum|adressen|name|mein+name|konto weg|verschwind*|drin|drinsteht|fallen|gelöscht|haben|schmeißen|dauert*',
        'FOREVER KEEP|DATA|MINE|da|drin|das|bleib*|speicher* -CALL -flackert -anbimmel*',
        'speicherdauer|löschfrist*|löschkonzept*|löschzeit*|aufbewahrungsfrist*|speicherfrist*|ablaufdatum',
        'löscht|verschwindet|gelöscht|entfernt von+selber|von+selbst|automatisch|von+allein|irgendwann|wann -will -bitte',
        'wann|irgendwann|ab+wann DELETE|gelöscht|gelöscht+werden DATA|MINE|das|sie|es|die|konto',
        'frist|fristen löschen|daten|gibts|irgendwann|ihr|speicher*|da -kündigung* -widerruf',
        'nach kündigung|vertragsende|inaktivität|jahren|abgelehnt|dem+vertrag daten|konto|unterlagen|verwahr*|speicher*|verschwindet|entfernt|was|gelöscht|noch -neuen -umgezogen',
        'wenn|falls|mal+angenommen NOT|nein|nichts|storniere|kündig* bestelle|sag|abschließ*|kaufe daten|steht|konto|name|dann|gelöscht -rechnung',
        'was+ist|was+passiert kundenkonto|daten|konto jahre|nichts|kündig*|nicht+mehr|weg+bin',
        'heben|hebt|hebts|bewahren|aufheben|aufbewahren daten|MINE|rechnungsdaten|unterlagen|das|des|die lange|länger|wegen|auf|steuer -verwenden -beweis',
        'monate|jahre oder jahre|monate|zehn|was -PAUSE -GOODS -vertrag -verlängern',
        'merken|vergessen|vergisst lange|internet|wann',
        'mit+mir+fertig|fertig+sein frist|irgendwann|mir',
        'verstorben|gestorben|tot daten weg|wann|ab|fallen',
      ],
      alone: [
        'LONG KEEP',
        'LONG DATA',
        'wann DELETE',
        'speicherdauer|löschfrist*',
        'FOREVER KEEP',
        'daten vertragsende',
      ],
      search: ['speicherd*|lösch*frist*|frist*|aufbewahr*|lange|dauer|löschkonz*'],
      unless:
        'RECORD vorläufig einstweilen klar+isch wart* GOODS+geht widerspreche auskunft offen hält kaffee öffnen',
    },
    recording: {
      anywhere: [
        'zeichnen|zeichnet|zeichnest|nehmen|nehmt|nimmst auf das|gespräch|mich|uns|hier -liste -anrufliste -bestellung',
        'NOT aufgenommen|aufgezeichnet|mitgeschnitten werden|will|möchte|möcht',
        'RECORD YOU|das|ich|wird|CONVERSATION|was|NOT|keine|warum|wie|kann|die|der|da|mich|ohne|ja|unser|später|bitte|mit|jemand -krankenhaus -bus -festplatte* -fest+platte* -sendung* -MY+fernseher',
        'aufzeichnung*|mitschnitt*|tonaufnahme*|tonband*|mitschneid*|mitgeschnitten|gesprächsaufzeichnung*',
        'CONVERSATION gespeichert|speicher*|mitgschnitten|aufgenommen|mitgehört|protokoll* wird|YOU|unser|is|ist|das|mein',
        'hört|hören|horcht|hörn mit|jemand|wer|kollegen|zu da|jemand|leitung|mit -musik -MY -kaum -schlecht -laut -hallo',
        'auf+band|band+mit|läuft+ein+band|band mit|läuft|mein|festgehalten|aufge* -reden -ab -live',
        'stimme|stimm|worte drauf|gespeichert|zusammenschneid*|aufge*|irgendwo|schneid* -einwilligung -profil* -nette',
        'voice+recording|audio',
        'qualitätszwecke*|schulungszwecke*|qualitätssicherung ansage|gespräch|aufge*|heißt|mit',
        'schreibt|protokolliert mit computer|jemand|was|alles -aufschreiben -mitschreiben',
        'mithören|mitgehört|mitprotokollier*|mitlauschen|abhören|abgehört',
      ],
      alone: ['RECORD', 'hört+wer+mit|hört+da+jemand+mit'],
      search: ['aufzeichn*|aufnahm*|mitschnitt*|aufnehm*|mithör*'],
      unless: `
        krankenhaus festplattenrekorder sendung* film filme fernsehen klinik kredit+aufnehmen zum+mitschreiben
        langsam+zum auswertung reden+sie+von`,
    },
    complaint: {
      anywhere: [
        'melde|meld|melden|sag|geb datenschutz* das|dem|der|beim|weiter -fragen',
        'stelle|adresse|wer beschwerden|beschwerde zuständig|welche|gibt|nimmt|wo',
        'rechtliche+schritte|rechtlich+vorgehen|abmahnung|abmahnen|strafanzeige',
        'wo|wohin|wem|bei+wem melde|melden|anzeigen|meld so+etwas|sowas|das|sowas|solche|euch|sie -techniker -störung -anmelden',
        'gericht|anwalt|verbraucherschutz* vor|geh|gehe|fall|schalte|nehme|einschalten -streit -beweis',
        'datenschutzbeauftragten|datenschutzbeauftragter des+landes|land|landes|bundes',
        'zeig|zeige|zeigen sie|euch an',
        'YOU anzeigen|verklagen|melden|anzeig* werd*|werde|ich|kann -MY',
        'COMPLAIN wo|wohin|kann|wie|bei|gegen|YOU|ich|mich|meiner|an+wen|haben|reiche|über|erstatten|behörde|gericht|ans|hals -GOODS -defekt* -NOT+beschwer* -beweis',
        'AUTHORITY gegen+euch|gegen+sie|YOU|wende|wend|melden|meld|melde|gehen|prüfen|welche|kontakt|zuständig|gibts|für|einspruch|hören|da|datenschutz|geht|formular|post|überwacht -SHARE -legen -teilen -bauantrag -THIRD+weiter -arbeite -finanzamt -drei+stunden -dürfen',
        'datenschutzbehörde*|aufsichtsbehörde*|datenschutzaufsicht*|landesbeauftragte*|edöb|bundesnetzagentur|netzagentur|arbeiterkammer|verbraucherzentrale*|konsumentenschutz*|ombudsstelle*|verbraucherschutz*',
        'amt|gericht|bundesamt|polizei gegen+euch|gegen+sie|einspruch|vor|melden|datenschutz|richtige|anzeig* -legen -SHARE -bauantrag -drei+stunden -arbeite',
        'wer|welche kontrolliert|überwacht|prüft|beaufsichtigt|aufsicht* YOU|sie|euch|firmen -SCORE -kredit* -automat*',
        'zuständig aufsicht*|aufsichtsmäßig|behörde',
        'klage|verklag*|anwalt|anzeige|gericht YOU|ihr|erstatt*|droht|kriegt|kommt|hören|mach|vor|gegen -beweis -streit -jurist -aufheben',
        'vorgehen|vorgeh gegen sie|euch|ihnen',
        'erstatte|mach meldung|anzeige',
        'bußgeld|strafe behörde|zahlen|YOU|kriegen -strafzettel',
        'auf+die+finger|finger klopft|schaut',
        'artikel siebenundsiebzig|77',
        'amt|bundesamt datenschutz|euch|gegen|ans|richtige -finanzamt -drei',
        'eskalation* -rolltreppe',
        'melden|meld|meldung werd|beim|bei|erstatte behörde|edöb|amt|datenschutz*|polizei|das -NOT',
        'stelle|stellen hinwend*|wenden|beschwer*|beschwert datenschutz|eu|gegen|wo|kann -RIGHTS',
        'post datenschutz einstellen|von',
      ],
      alone: ['COMPLAIN -nicht -keinen+grund', 'AUTHORITY', 'eskalation*'],
      search: ['beschwer*|behörde*|aufsicht*|klage|anzeige|datenschutzbeh*|ombud*|anwalt|eskal*'],
      unless: `
        RECORD strafzettel bauantrag defekt* nachbarn vorgesetzt* nachtschicht legen_offen schufa vermerk
        automatisiert* automat* beweis beamten`,
    },
    'automated-decisions': {
      anywhere: [
        'mensch|person oder programm|computer|maschine|software|algorithmus|automat* -spreche -rede -verbunden -sind+sie',
        'preis|beitrag|tarif|prämie|konditionen berechnet|ausgerechnet|festgelegt|personalisiert wie|automatisch|für+mich|mein -gültig',
        'wie|wer|wonach|wovon entschieden|entscheidet|entscheiden|abhängt|hängt kredit|vertrag|bekomme|kriege|ob|genommen|konditionen|rate -mann -familien*',
        'macht|prüft|läuft|entscheidet maschine|mensch|automatisch|computer oder|prüfung|mensch|maschine -spreche -rede -gangschaltung -GOODS',
        'warum|wieso|weshalb bekomme|kriege|krieg kredit|vertrag|ratenzahlung NOT|abgelehnt',
        'wer|wie|was entscheidet|entscheiden|bestimmt ob|darüber|kriege|bekomme|genommen|vertrag -GOODS+lieferung -mann',
        'wie|warum kommt|zustande|abgelehnt ablehnung|entscheidung|score|bewertung|abgelehnt -RECORD -bauantrag',
        'schufa abfrage|abfragen|prüfen|prüfung|einholen|anfrage|holen -SHARE -THIRD+geb* -ohne+schufa',
        'COMPUTER DECIDE|DECISION|ausgesucht|wählt|ausgerechnet|SCORE|auswählt|ablehnung*|prüfung* -HUMAN+nochmal -GOODS -abgestürzt -startet -anfecht* -einspruch -MY+computer -gangschaltung',
        'SCORE wie|wer|YOU|mein|mei|meine|machen|kommt|hoch|zustande|prüf*|berechnet|bei|verfahren|ob|gibts|haben -manuell* -NOT+USE -OBJECT',
        'scoring*|scorewert*|profiling|bonitätsprüfung*|kreditwürdig*|risikoprüfung* -OBJECT -nachprüf* -widersprech*',
        'HUMAN DECIDE|entscheid*|prüft|ghabt|sitzt|entscheidet|dahinter|persönlich oder|sitzt|maschin*|noch|ein|kreditwürdig*|ob|dahinter|roboter|a -nochmal -soll -bitte -will -anschaut',
        'WHO|wer fällt|trifft|entscheidet|bestimmt entscheidung*|das|denn|darüber -preis -familienrat -tor',
        'logik|faktoren|kriterien|alter|wohnort entscheidung*|bewertung*|system|beeinfluss*|einfluss|hinter|fließen',
        'automat* entscheidung*|entscheid*|prüfung*|ablehn*|bescheid*|beurteilt|ob|bewert* -anfecht* -fechte -einspruch -menschlich* -gangschaltung -eingreif*',
        'auf+rechnung|ratenzahlung nicht|nachbar* programm|warum|bestimmt',
        'creditreform|schufa fragt|abfrag*|fragen|ab|bevor -teilen -THIRD+geb*',
        'ki|künstliche+intelligenz|algorithm* einstuf*|einstuft|entscheid*|da|bewert*|nutz*|verwend* -spreche -oder+mensch -ehrliche',
        'ausgewertet|auswerten|analysier* einkäufe|verhalten|bestimm*|vertrauens* -NOT -OBJECT',
        'maschinell|automatisch ausgerechnet|beitrag|preis|beurteilt|berechnet|meine+daten -GOODS',
        'abgelehnt|aussortiert system|software|computer|maschin*|automat*|programm',
        'wie|werden leute|kunden ausgesucht|ausgewählt',
        'beurteilt|bewertet|aussortiert|einstuft|eingestuft mich|mei|roboter|software|system|automatisch -HUMAN+nochmal',
        'computer so|das entschieden|überchumme|entscheide',
      ],
      alone: ['SCORE', 'automatisierte+entscheidung*', 'algorithm*', 'vollautomat*', 'COMPUTER DECIDE'],
      search: ['automat*|scor*|profil*|algorithm*|computer|bonit*|ki'],
      unless: `
        RECORD anfecht* fechte einspruch widersprech* überprüf* nachprüf* nochmal+manuell richtigen+menschen
        abgestürzt gangschaltung mein+kundenprofil löschen von+selber`,
    },
    purchase: {
      anywhere: [
        'welche|was angaben|daten|infos|brauchen YOU von+mir|noch|dafür|brauchen -WHY -SHARE -HAVE+gespeichert -über',
        'dann|ja|gut|okay|also bestell|bestelle|nehme|nehm|kaufe|unterschreibe ich|i das|es|ihn|sie -NOT -zug -GOODS',
        'hab|habe damit|jetzt|gerade schon|was|etwas unterschrieben|gekauft|bestellt|zugesagt',
        'habe|hab|haben vertrag jetzt|schon|damit|nun|dann mit+ihnen|geschlossen|abgeschlossen|einen|ich -NOT -läuft -konkurrenz -anbieter',
        'bestellung|kauf|vertrag gültig|wirksam|fix|rechtskräftig|verbindlich|abgeschlossen ist|jetzt|schon|damit -gutschein',
        'hab|habe|haben gekauft|bestellt|abgeschlossen|zugesagt|unterschrieben jetzt|was|schon|damit|etwas|gerade -zurück* -früher -drin',
        'vertrag|kaufvertrag ist|kommt|entsteht das|jetzt|schon|damit|zustande',
        'bin|wär dabei okay|ich|ja|gut -RECORD -LONG',
        'muss|soll|kann ich|noch unterschreiben|bestätigen -RECORD',
        'angebot annehmen|zusagen|klingt+gut ich|nehm',
        'BUY|bestelle|bestellung DATA|MINE|angaben|gespeichert|speicher*|datenschutz|festhalten|gschieht was|welche|passiert|wie|bei|wenn|beim|meine|mit|alles -LONG -GOODS+rechnung -FILE -NOT -SHARE',
        'wozu|wofür|warum|was brauchen|braucht YOU geburtsdatum|bankverbindung|kontonummer|iban|MINE|von+mir|bestellung|email -RECORD',
        'BOUND ist|das|bin|jetzt|schon|ich|ja|dann|wie -GOODS -kündig*',
        'wozu|was|worauf|wo sage|sag|einlass*|zustimm*|unterschreib* ja|ich|gerade|damit|eigentlich -HEALTH -DECIDE -CALL -KEEP+nicht',
        'worauf lass|lasse ich|mich',
        'wenn|bevor|sobald ich|i jetzt|zusag*|bestell*|abschließ*|einwillig*|ja+sag*|nehm|unterschreib*|kauf* was|wie|welche|passiert|daten|weiter|wissen|dann -NOT+bestell* -nein',
        'wie|was geht|passiert|brauchen|weiter jetzt|weiter|dann wenn|dafür|entscheide|zusag*|nehme -CALL',
        'vertrag* abschluss|abschließ*|geschlossen|unterschreib*|schriftlich jetzt|ich|das|dann|bekomm*|was -NOT -mit+mir+dafür -läuft',
        'bekomm*|krieg*|schick* schriftlich|vertrag ich|das|mir|dann -RECORD -über+mich -DATA -MINE',
        'ich|i|würd|möcht*|möchte|will bestellen|kaufen|nehmen|abschließen|buchen gern|gerne|das|es|hätte|zwei -kann+ich -online -NOT -noch+nicht -woanders',
        'hätte|nehm|nehme|nimm gern|i|ich|das paket|angebot|das|an|abo|so -GOODS+versand -zurück -RECORD -MOVE -bus -abends',
        'angebot nehme|annehm*|nehm an|ich',
        'buchen|buch dazu|das|mal|mir -umbuchen',
        'schicken|schick YOU|se|mir stück|zwei|dat|das+mal|davon|mal -DATA -MINE -adresse+das -FILE -kopie',
        'verlänger* bitte|um|jahre|monate|einmal|vertrag -frist',
        'machen+wir|mach+ma das|so|dann also|gut|okay|abgemacht -RECORD',
        'schreiben auf|mich lieferung|nehm',
        'was|wie beim|bei kauf|bestellung|bestellen|abschluss gespeichert|angaben|datenschutz|daten',
        'kauf abschluss|abschließen',
        'muss|muss+ich ja sagen|damit losgeht|los',
        'zustimmung|einwillig* bestellung|kauf werbung|automatisch|damit|ausmach*',
        'datenverarbeitung vertragsabschluss|bestellung|kauf',
      ],
      alone: [
        'machen+wir+das+so|machen+wir+so|machen+wir+das|so+machen+wir|na+gut+einverstanden|ja+passt',
        'gebongt|abgemacht|passt+nehm|das+nehm+ich|nehm+ich|ich+nehme|nehm+i',
        'BOUND',
        'kauf+abschluss|vertragsabschluss*',
        'bestellen|kaufen|ich+bestelle',
        'einverstanden+machen+wir',
      ],
      search: ['kauf*|bestell*|vertrag*|verbindlich|abschl*'],
      unless: `
        RECORD widerruf* zurückschick* kündig* zurücksend* lieferzeit sonderaktion früher+bestellen
        einkauf* zuviel umtausch reklamier* beschwer* DELETE exportier*`,
    },
  },
  rights: {
    access: {
      anywhere: [
        'was|welche steht|stehen|ist akte|kartei|profil|datenbank|unterlagen|system|kundenkonto meine*|über+mich|von+mir|MY -gelöscht -WRONG',
        'gespeichert was|alles|welche über+mich|von+mir|zu+mir -LONG -DELETE -HEALTH -NOT',
        'welche|was daten|infos|angaben YOU liegen|vorliegen|vor|existieren',
        'MINE|DATA haben|habt|gespeichert alles|welche|was|überhaupt YOU -WHY -LONG -SHARE -woher -wozu -wofür -DELETE -HEALTH -CHILD',
        'auskunft*|selbstauskunft*|datenauskunft*|auskunftsersuchen*|datenkopie|auskunftsrecht -telefonauskunft',
        'WHAT|alles|ob|was HAVE|wissen|wisst|steht|stehts|vermerkt|gespeichert|wissts ABOUTME|mich|mi -woher -LONG -HEALTH -BELIEF -DELETE -NOT+USE -ALLOWED -RECORD',
        'WHAT DATA|MINE|daten|infos haben|habt|habts|gespeichert|speichern|verarbeiten|ham|liegen|gibt|sind|hend YOU|ABOUTME|ihnen|euch -BUY -WHY -LONG -SHARE -CHILD -HEALTH',
        'SEE MINE|DATA|notizen|kundenprofil|akte|gespeichert|system|gesammelt|seha möcht*|will|darf|würd*|kann|ich|mal|einmal|beantrag*|bitte -RECORD -THIRD -wer -HUMAN -WRONG -FILE',
        'SEE|erfahren|wissen|wissa|seha was|welche ABOUTME|wisst|wisset|gesammelt|hinterlegt|drinsteht|von+mir -woher -BUY -LONG -HEALTH -BELIEF -DECISION',
        'was steht|is|isch|ist drin|über+mich|vermerkt|hinterlegt|system|gespeichert -HEALTH -CHILD -WRONG',
        'steht|stehen drin|bei+ihnen|system|da auch|was|bestellt+hab|früher|alles -name+lange -HEALTH -BELIEF -CHILD -WRONG -LONG -NOT -therapie',
        'kopie*|ausdruck|auszug|liste DATA|MINE|von+allem|aller|meiner -RECORD -rechnung -FILE -SHARE',
        'zeigen|zeig|zeigts|schicken|zusammenstell*|stellen+zusammen|stellen|geben mir MINE|daten|angaben|gesammelt|alles+was|was+sie|personenbezogen* -FILE -MOVE -NEWFIRM -zur+prüfung',
        'einsicht|einsehen|reingucken|reinschauen|anschauen DATA|MINE|akte|notizen|da|ich|mal|profil -keiner -NOT -HUMAN -mensch -nochmal',
        'artikel fünfzehn|15',
        'schwarz+auf+weiß über+mich|daten|MINE|gespeichert|system',
        'gibt|gibts|habt|haben DATA|einträge|was ABOUTME|zu+mir -NOT -HEALTH -CHILD -woher -WRONG -drüber',
        'ob was|etwas|daten ABOUTME habt|haben|gespeichert',
      ],
      alone: ['auskunft*', 'WHAT DATA ABOUTME', 'was ABOUTME', 'SEE MINE', 'kopie daten'],
      search: ['auskunft*|einsicht*|kopie|datenausk*|selbstausk*'],
      unless: `
        RECORD LONG DELETE PAUSE MOVE PROTECT WRONG SHARE COMPLAIN OBJECT woher wofür dritte MEND
        ausradier* ausm+computer`,
    },
    rectification: {
      anywhere: [
        'name|nachname|adresse|nummer|kontonummer|bankverbindung geändert|neu|anders hat|ist|sich|jetzt -preis',
        'WRONG ADDRESS|NAME|DATA|MINE|PHONE|hausnummer|geschrieben|hinterlegt|drin|daten|gespeichert|vermerkt|eingetragen -GOODS -woher -verbunden -DECISION -INTEREST',
        'MEND ADDRESS|NAME|DATA|MINE|PHONE|das|daten|mailadresse|bei+sich|ex+mann|telefonnummer|kundendaten|vorname -UNTIL+geprüft -GOODS -preis -passwort -NOT -vermerk -anruf* -werbe* -PAUSE',
        'umgezogen|umzogen|geheiratet|geschieden|anders+heiße|verheiratet -GOODS',
        'neue|richtige|aktuelle|geänderte ADDRESS|PHONE|NAME|bankverbindung durchgeben|eintragen|ändern|system|mitteilen|tragen|angeben|hab -NEWFIRM -paket -GOODS',
        'alte|frühere ADDRESS|anschrift|PHONE|NAME|mail post|noch|system|kommt|drin|steht|gespeichert|geht -schmeißen -schick+paket',
        'mit|nicht ypsilon|i|y|h|ck|doppel* MEND|NAME|korrigier*|schreib*',
        'wohn|wohne nimmer|nicht+mehr|net+mehr|seit',
        'fehler drin|daten|habts|adresse -es+steht -rechnung -leuchtet',
        'gehört|ghört|muss|müssen|soll geändert|berichtigt|korrigiert|gändert|umändern|aktualisiert',
        'heiße|heiß|heissen NOT|anders|jetzt mehr|so|jetzt|anders -woher -wissen',
        'berichtig*|richtigstell*|richtig+gestellt|stellen_richtig -fehler+dreiundvierzig',
        'artikel sechzehn|16',
        'steht|stehe drin|da|noch ex+mann|falsch*|alte|alter|mädchenname',
        'dat|das|des is|ist nich|nicht|net mein vorname|name|adresse|nummer|geburtsdatum',
      ],
      alone: ['MEND DATA|ADDRESS|NAME', 'WRONG DATA|ADDRESS|NAME', 'berichtig*'],
      search: ['bericht*|korr*|änder*|falsch*|umgezogen|adressänd*|aktualis*'],
      unless: `
        RECORD GOODS UNTIL USE MOVE verbunden HUMAN paket maschine bestellung lieferadresse COMPLAIN
        woher OBJECT`,
    },
    erasure: {
      anywhere: [
        'DATA|MINE|alles weg|raus|gelöscht muss|müssen|soll|sollen|sofort|will|bitte -LONG -anruf* -werbung',
        'nehmen|nimm|tun mich raus|heraus|weg computer|system|datenbank|kartei|akten -werbung',
        'aus datenbank|system|kartei|computer|unterlagen nehmen|nehmt|raus|werfen|löschen|streichen mich|mi|uns|MINE|alles -werbung -anruf*',
        'weg mit MINE|DATA|allem -BUY',
        'nichts|NOT mehr gespeichert|speichern|behalten über+mich|von+mir|MINE -RECORD',
        'komplett|ganz|vollständig|völlig raus|weg|löschen system|kartei|computer|datenbank|daten -werbung -anruf*',
        'will|möchte|möcht ich raus|weg system|kartei|datenbank|kundenkartei -werbung -anruf*',
        'DELETE MINE|DATA|ADDRESS|NAME|PHONE|alles|account|konto|kundenkonto|mich|sämtliche|unterlagen|profil|komplett|daten -LONG -automatisch -von+selber -wann -GOODS -aus+versehen -werbung -anrufliste* -irgendwann',
        'DELETE soll|sollen|will|bitte|möchte|müssen|ghört|kann|gehört|muss -LONG -automatisch -GOODS -aus+versehen -werbung -anrufliste* -wann -vorher',
        'gelöscht|glöscht|jelöscht|ausgelöscht werden|will|alles|muss|ghört -LONG -wann -automatisch -bilder',
        'weg|raus|außa|fort DATA|MINE|profil|alles|zeug|sie+von+mir|computer|mich|mit+mir|ausm soll|will|damit|bitte|komplett|was|alles|muss|tuts -LONG -werbung -anrufliste* -wann -fernseher -FILE',
        'NOT gespeichert|gspeichert|speichern will|sein|mehr|möcht*|sollen|werden|länger -USE+verwend* -PAUSE -telefonat -LONG -RECORD',
        'nehmen|nehmt|nimm|tuts|tun|werfen|schmeißen MINE|DATA|mich|alles|mi raus|heraus|weg|außa|aus+dem+system|ausm+system|us+allem -werbung -anrufliste* -wann',
        'vergessen YOU|sie mich|dass+es+mich+gibt|recht+auf',
        'recht+auf+vergessen*|recht+auf+löschung',
        'spuren|spur|nichts hinterlass*|übrig|bleibt|von+mir -CALL',
        'artikel siebzehn|17',
        'backups|unwiderruflich|endgültig löschen|auch|bitte|daten|raus',
        'streichen|usestriiche|austragen MINE|DATA|mi|mich|überall|ganz -anruf* -werbung -ja -CONSENT -einwillig*',
        'radieren|ausradier*|tilg*|vernicht*|schredder*',
      ],
      alone: ['DELETE -versehen', 'löschen alles|mich|bitte', 'weg+damit'],
      search: ['lösch*|entfern*|vergessen*|vernicht*'],
      unless: `
        RECORD LONG anrufliste* werbung anrufverzeichnis löschfrist* CONSENT aus+versehen von+selber
        von+allein löschkonzept anruf* aufheben+aber bilder`,
    },
    restriction: {
      anywhere: [
        'PAUSE DATA|MINE|datensatz|das|vorläufig|vorübergehend|bitte|verarbeitung|solange|temporär|daten -card -karte -CALL -werbung -bild -fußball -GOODS -krücke',
        'NOT USE UNTIL|bis|solange|einstweilen DATA|MINE|das|date|geprüft|geklärt|informationen|isch|meiner',
        'bis|solange|einstweilen geklärt|geprüft|streiten|klar|entschieden NOT|keine|nichts|setzen verwend*|nutz*|benutz*|geschehen|verarbeit*|bruuche|aus|machen',
        'aufheben|aufbewahren|behalten|nicht+löschen aber NOT verwend*|nutz*|benutz*|anfassen -RECORD',
        'vorläufig|vorübergehend|einstweilen|temporär|bis+auf+weiteres sperr*|gesperrt*|stillleg*|einfrier*|NOT|keine|blockier*|aussetz* -RECORD',
        'artikel achtzehn|18',
        'einschränk*|einschränkung* verarbeitung|nutzung|daten|verlang*|recht',
        'einfrieren|eingefroren daten|konto|bitte',
        'NOT löschen|gelöscht nur|aber|sondern|brauch* sperr*|verwend*|beweis|aufheben|einfrier*',
        'beweis aufheben|verwenden|brauch*|behalten NOT|aber',
      ],
      alone: ['PAUSE DATA|MINE|vorläufig', 'einschränkung*+der+verarbeitung', 'stilllegen'],
      search: ['einschränk*|sperr*|einfrier*|pausier*|aussetz*'],
      unless: 'RECORD werbung anruf* karte krücke fußball bild festplatte wlan',
    },
    portability: {
      anywhere: [
        'kann|können|möcht*|hätte DATA|MINE datei|digital|elektronisch*|format|stick',
        'DATA|MINE anbieter|firma|versorger|bank|konkurrenz andere*|neue*|neuen mitnehm*|übertrag*|schick*|weitergeb*|geben -verkauf*',
        'datenübertragbarkeit|datenportabilität|datenexport*|datenumzug*|portabilität',
        'MOVE DATA|MINE|zeug|bestelldaten|alles|das|mini|date NEWFIRM|FILE|anbieter|woanders|versorger|direkt|exportier*|zum -CALL -SHARE+weiterverkauf*',
        'exportier*|export* DATA|das|mir|MINE|bitte|daten',
        'FILE DATA|MINE|das|als|bestelldaten|eingegeben|alles|in geben|haben|kriegen|möcht*|hätt*|gibts|mitnehmen|bitte|möchte|schicken|einlesen -GOODS -rechnung',
        'MOVE NEWFIRM|woanders|versorger|konkurrenz',
        'NEWFIRM DATA|MINE|einlesen|zeug|mitnehm*|übertrag*|schick*|geben -preis -zufrieden -schon+einen -SHARE+verkauf*',
        'csv|json|xml|excel|maschinenlesbar*',
        'artikel zwanzig|20',
        'woanders hin|damit daten|datei|mit|zeug',
        'mitnehmen|mitnehma|zügle|rübernehmen DATA|MINE|zeug|mei|anbieter',
      ],
      alone: ['exportier*|datenexport*', 'als+datei', 'MOVE DATA'],
      search: ['übertrag*|export*|portab*|mitnehm*|datenüb*|csv|excel|umzieh*'],
      unless: 'RECORD COMPLAIN drucker usa drittland sim+karte rufnummer+bei verkaufen verhöker*',
    },
    objection: {
      anywhere: [
        'widerspruch|widersprech*|widerspreche|dagegen datenverarbeitung*|datennutzung*|verarbeitung|nutzung -DECISION -werbe* -werbung',
        'sollen|dürfen|will NOT|nimmer mehr|nicht DATA|MINE nutzen|verwenden|verarbeiten|benutzen -UNTIL -vorerst -geklärt -werbe* -werbung',
        'NOT|dagegen dass|will|möchte|möcht YOU DATA|MINE verarbeit*|nutz*|verwend* -ADS -UNTIL -werbe*',
        'OBJECT USE|verarbeitung|nutzung|verwendung DATA|MINE|angaben|adresse|insgesamt|daten|verarbeit*|meiner -werbe* -werbung -direktwerbung -CALL -DECISION -film',
        'widerspruch|widersprech*|widerspreche verarbeitung|INTEREST|nutzung|daten|zweck|statistik|insgesamt|adresse|analyse|profiling -werbe* -werbung -direktwerbung -DECISION -automatisch* -film',
        'INTEREST NOT|berechtigt*|überwiegend*|widerspr*|falsch|akzeptier*|nachweisen|euer|eurem|ihr|abwägung -kein+interesse+besteht -CALL -HAVE+was',
        'interessenabwägung*|interessensabwägung*',
        'artikel einundzwanzig|21',
        'besondere+situation|persönlichen+gründen|persönliche+gründe',
        'NOT|dagegen|dergäge USE|verarbeits|bruuchet|nutzen|verarbeiten DATA|MINE|date|angaben|daten einverstanden|widersprech*|gar|grundsätzlich|dergäge|will|zweck|mehr|dagegen -UNTIL -bis -solange -werbe* -werbung',
        'gegen verarbeit*|nutzung|datenverarbeitung bin|widersprech*|widerspruch|grundsätzlich -DECISION',
        'NOT einverstanden daten|verarbeit*|nutz*|verwend* -werbung -BUY',
        'dat|dass ihr|sie DATA|MINE verarbeit*|nutz*|verwend* gegen|dagegen|nicht+will',
        'zu+keinem|zu+gar+keinem|keinem zweck* verwend*|nutz*|mehr|daten',
        'statistik|marktforschung|profil* NOT|widersprech*|widerspruch nutz*|sollen|verwend*|angaben|daten -werbung',
      ],
      alone: ['widerspruch+gegen|widerspruch+einlegen', 'OBJECT verarbeitung|daten', 'widerspruch*'],
      search: ['widersp*|interesse*'],
      unless: `
        RECORD werbung werbezwecke* direktwerbung anruf* DECISION automatisiert* film ihnen+widersprechen
        UNTIL+geklärt COMPLAIN CONSENT+ziehe`,
    },
    'withdraw-consent': {
      anywhere: [
        'ja|zusage|zustimmung zurück*|gilt+nicht|rückgängig|widerruf* damals|mal|gegeben|gesagt -kauf',
        'UNDO CONSENT|ja|erlaubnis|unterschrieben|zettel|häkchen|zustimmung|erlaubt|zugestimmt|damals|opt+in -BUY+kauf -GOODS -kauf -schuhe',
        'widerruf*|widerrufe|widerrufen CONSENT|einverständnis|einwilligung|zustimmung|mein|meine|die -kauf -schuhe -vertrag -bestellung',
        'CONSENT zurück|ziehe|zieh|nehme|widerruf*|rückgängig|aufgehoben|zurückziehen|entziehe|gilt+nicht -BUY',
        'ja damals|von+damals zurück|streichen|gilt|zieh -RECORD',
        'gilt nicht|nimmer|ned|net mehr|nimmer erlaubt|zugestimmt|häkchen|zustimmung|einwilligung|unterschrieben|gesetzt',
        'zugestimmt|zuagstimmt|eingewilligt|unterschrieben|erlaubt aber|und|jetzt|wollen nimma|nimmer|nicht+mehr|zurück*|rückgängig|anders -RECORD',
        'anders+überlegt|umentschieden CONSENT|zustimmung|erlaubnis|ja|einwilligung',
        'nehme|nehm|ziehe|zieh einwilligung*|zustimmung*|erlaubnis*|einverständnis* zurück',
      ],
      alone: ['CONSENT UNDO', 'widerruf+einwilligung'],
      search: ['widerruf*|einwillig*|zurückzieh*|zustimm*'],
      unless: 'kauf schuhe vertrag bestellung zurückschicken mitschnitt GOODS',
    },
    'human-review': {
      anywhere: [
        'HUMAN|jemandem|wem statt|anstatt|und+nicht|nicht computer|maschine|automat*|software|programm -spreche -anruf*',
        'noch+mal|nochmal|erneut prüfen|überprüfen|anschauen|entscheiden mensch|mitarbeiter*|sachbearbeiter*|persönlich -heizung',
        'akzeptier*|hinnehm*|einverstanden|falsch NOT|ist|so entscheidung*|ablehnung*|bescheid* computer|automat*|maschine|system|software',
        'will|möchte|kann|verlange|bitte HUMAN entscheid*|prüf*|anschau*|draufschau* -RECORD -wer -ist+das -heizung',
        'HUMAN REVIEW|anschaut|prüft|oschaut|eingreifen|überprüfung|ansieht|entscheidet|ran|begutachtet|entscheid* DECISION|nochmal|soll|will|bitte|statt|von+hand|muss|maschine|rechner|kann|ablehn*|scoring -heizung -wer+fällt -sitzt -oder+a -GOODS',
        'menschlich* überprüf*|eingreif*|prüfung|entscheid*|kontrolle|überprüfung',
        'DECISION anfecht*|fechte|einspruch|überprüf*|nachprüf*|neu|nochmal|anzweifel* automat*|HUMAN|computer|bitte|ich|automaten|lege|leg|manuell*|mensch|software -strafzettel -bauantrag',
        'einspruch|anfecht*|fechte|widersprech* automatisiert*|automat*|automatische|computer|DECISION entscheidung*|bescheid*|ablehn*|abgelehnt* -strafzettel -verarbeitung -behörde',
        'manuell|von+hand|persönlich nachprüf*|prüf*|überprüf*|begutacht*|anschau*|nachprüfen nochmal|kann|soll|bitte|wer|jemand -kreditwürdig',
        'neu+beurteilen|neu+bewerten|nochmal+prüfen|nochmals+prüfen mensch*|richtigen|HUMAN|bitte',
        'mensch|jemand|sachbearbeiter*|chef nochmal|noch+mal|statt|richtiger|richtigen|selber|selbst anschaut|prüf*|ansieht|entscheid*|drüber*|ran|anschauen -heizung -sehen+sie',
        'artikel zweiundzwanzig|22',
      ],
      alone: ['menschliche+überprüfung|menschliche+prüfung', 'HUMAN REVIEW DECISION'],
      search: ['menschl*|überprüf*|manuell*|anfecht*'],
      unless: 'RECORD heizung strafzettel bauantrag roboter+verbunden spreche',
    },
  },
}
