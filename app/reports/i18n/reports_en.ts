<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="da">
<context>
    <name>reports</name>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>grænse %1 %</source>
        <translation>cut-off %1%</translation>
    </message>
    <message>
        <source>Ikke taget</source>
        <translation>Not taken</translation>
    </message>
    <message>
        <source>%1 af %2 point · %3 %</source>
        <translation>%1 of %2 points · %3%</translation>
    </message>
    <message>
        <source>Vandret streg: usikkerhed, én standardfejl til hver side. Lodret streg: reglernes grænse.</source>
        <translation>Horizontal line: uncertainty, one standard error to each side. Upright line: the rules' cut-off.</translation>
    </message>
    <message>
        <source>og %1 til (forkortet)</source>
        <translation>and %1 more (shortened)</translation>
    </message>
    <message>
        <source>Fagsproglig screening</source>
        <translation>Trade-language screening</translation>
    </message>
    <message>
        <source>%1, form %2</source>
        <translation>%1, form %2</translation>
    </message>
    <message>
        <source>Deltager</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Lærer</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Profil</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Anbefaling: programmets forslag</source>
        <translation>Recommendation: the program's suggestion</translation>
    </message>
    <message>
        <source>Tæt på en grænse</source>
        <translation>Close to a cut-off</translation>
    </message>
    <message>
        <source>Mangler</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Læreren har ikke besluttet endnu.</source>
        <translation>The teacher has not decided yet.</translation>
    </message>
    <message>
        <source>Forslaget er bekræftet af %1, %2.</source>
        <translation>The suggestion is confirmed by %1, %2.</translation>
    </message>
    <message>
        <source>Begrundelse: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Valgt af %1, %2, i stedet for programmets forslag.</source>
        <translation>Chosen by %1, %2, instead of the program's suggestion.</translation>
    </message>
    <message>
        <source>Lærerens beslutning</source>
        <translation>The teacher's decision</translation>
    </message>
    <message>
        <source>Ti ord at begynde med</source>
        <translation>Ten words to start with</translation>
    </message>
    <message>
        <source>Ord at begynde med</source>
        <translation>Words to start with</translation>
    </message>
    <message>
        <source>Kendes, men kan ikke forklares endnu</source>
        <translation>Known, but not yet explained</translation>
    </message>
    <message>
        <source>%1: %2 sekunder pr. 100 ord</source>
        <translation>%1: %2 seconds per 100 words</translation>
    </message>
    <message>
        <source>Læsetid</source>
        <translation>Reading time</translation>
    </message>
    <message>
        <source>Bemærkninger</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Erstatter ikke VLV-2 eller FVU-udbyderens vurdering.</source>
        <translation>Does not replace VLV-2 or the assessment of the FVU provider.</translation>
    </message>
    <message>
        <source>Regler %1 · Indhold %2 · Fagdansk %3</source>
        <translation>Rules %1 · Content %2 · Fagdansk %3</translation>
    </message>
    <message>
        <source>Programmet foreslår. Læreren beslutter.</source>
        <translation>The program suggests. The teacher decides.</translation>
    </message>
    <message>
        <source>(forkortet)</source>
        <translation>(shortened)</translation>
    </message>
    <message>
        <source>Hvor ligger arket?</source>
        <translation>Where is the sheet kept?</translation>
    </message>
    <message>
        <source>Gendannelseskode til Fagdansk</source>
        <translation>Recovery code for Fagdansk</translation>
    </message>
    <message>
        <source>Lavet til %1 i stedet for en tidligere kode.</source>
        <translation>Made for %1 in place of an earlier code.</translation>
    </message>
    <message>
        <source>Lavet til %1 ved første start.</source>
        <translation>Made for %1 at the first start.</translation>
    </message>
    <message>
        <source>Læg arket i et aflåst skab. Lad en leder vide, hvor det ligger.</source>
        <translation>Keep the sheet in a locked cupboard. Let a manager know where it is.</translation>
    </message>
    <message>
        <source>Slet filen, når arket er printet. Gem ikke koden på computeren eller i en mail.</source>
        <translation>Delete the file when the sheet is printed. Do not keep the code on the computer or in an e-mail.</translation>
    </message>
    <message>
        <source>Har alle lærere glemt deres adgangskode? Så skriv koden på den side, hvor lærere logger ind.</source>
        <translation>Have all teachers forgotten their passwords? Then type the code on the page where teachers log in.</translation>
    </message>
    <message>
        <source>Uden koden og uden en lærers adgangskode kan ingen læse deltagernes navne og svar. Heller ikke de, der har lavet programmet.</source>
        <translation>Without the code and without a teacher's password nobody can read the participants' names and answers. Not even those who made the program.</translation>
    </message>
    <message>
        <source>Hverdagstekst</source>
        <translation>Everyday text</translation>
    </message>
    <message>
        <source>Fagets ord</source>
        <translation>Trade words</translation>
    </message>
    <message>
        <source>Fagtekst</source>
        <translation>Technical text</translation>
    </message>
    <message>
        <source>Det går godt. Du kan følge med her.</source>
        <translation>It goes well. You can follow here.</translation>
    </message>
    <message>
        <source>Du er tæt på grænsen. Det er godt at øve lidt mere.</source>
        <translation>You are close to the limit. It is good to practise a little more.</translation>
    </message>
    <message>
        <source>Det er svært endnu. Det kan du øve.</source>
        <translation>It is still hard. You can practise it.</translation>
    </message>
    <message>
        <source>Den del har du ikke lavet.</source>
        <translation>You did not do this part.</translation>
    </message>
    <message>
        <source>Du måtte høre teksterne.</source>
        <translation>You were allowed to hear the texts.</translation>
    </message>
    <message>
        <source>Du fik %1 % ekstra tid.</source>
        <translation>You got %1 % extra time.</translation>
    </message>
    <message>
        <source>Fag</source>
        <translation>Trade</translation>
    </message>
    <message>
        <source>Kursus</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Sted</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Dit resultat</source>
        <translation>Your result</translation>
    </message>
    <message>
        <source>Sådan gik det</source>
        <translation>How it went</translation>
    </message>
    <message>
        <source>Det har din lærer besluttet</source>
        <translation>What your teacher has decided</translation>
    </message>
    <message>
        <source>Hjælp, du havde</source>
        <translation>Help that you had</translation>
    </message>
    <message>
        <source>Papiret er dit. Du bestemmer, hvem der må se det. Spørg din lærer, hvis noget er svært at forstå.</source>
        <translation>This paper is yours. You decide who may see it. Ask your teacher if something is hard to understand.</translation>
    </message>
    <message>
        <source>Samtale om dit resultat</source>
        <translation>A talk about your result</translation>
    </message>
    <message>
        <source>Det taler vi om</source>
        <translation>What we talk about</translation>
    </message>
    <message>
        <source>Hvad var let? Hvad var svært?</source>
        <translation>What was easy? What was hard?</translation>
    </message>
    <message>
        <source>Hvad skal du bruge dansk til på kurset?</source>
        <translation>What will you need Danish for on the course?</translation>
    </message>
    <message>
        <source>Hvordan kan du bedst lide at øve?</source>
        <translation>How do you like best to practise?</translation>
    </message>
    <message>
        <source>Det aftaler vi</source>
        <translation>What we agree on</translation>
    </message>
    <message>
        <source>Undervisning af voksne er en offentlig opgave (databeskyttelsesforordningens artikel 6, stk. 1, litra e).</source>
        <translation>Teaching adults is a public task (General Data Protection Regulation, Article 6(1)(e)).</translation>
    </message>
    <message>
        <source>Dine oplysninger</source>
        <translation>Your information</translation>
    </message>
    <message>
        <source>Hvem har ansvaret?</source>
        <translation>Who is responsible?</translation>
    </message>
    <message>
        <source>%1 har ansvaret for det, der står om dig i programmet Fagdansk.</source>
        <translation>%1 is responsible for what the program Fagdansk holds about you.</translation>
    </message>
    <message>
        <source>Hvad gemmer vi?</source>
        <translation>What do we keep?</translation>
    </message>
    <message>
        <source>Dit navn, dit kaldenavn og dit modersmål.</source>
        <translation>Your name, your nickname and your mother tongue.</translation>
    </message>
    <message>
        <source>Dine svar i screeningen, og hvordan det går med de ord, du øver.</source>
        <translation>Your answers in the screening, and how it goes with the words you practise.</translation>
    </message>
    <message>
        <source>Det, du og din lærer taler om, og det, din lærer beslutter.</source>
        <translation>What you and your teacher talk about, and what your teacher decides.</translation>
    </message>
    <message>
        <source>Vi gemmer aldrig dit CPR-nummer. Når du siger et ord højt, gemmer vi ikke din stemme.</source>
        <translation>We never keep your CPR number. When you say a word aloud, we do not keep your voice.</translation>
    </message>
    <message>
        <source>Hvorfor?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Vi vil finde ud af, om du kan følge et kursus på dansk, og hvilke ord du kan øve.</source>
        <translation>We want to find out whether you can follow a course in Danish, and which words you can practise.</translation>
    </message>
    <message>
        <source>Hvem kan se det?</source>
        <translation>Who can see it?</translation>
    </message>
    <message>
        <source>Kun lærerne på stedet.</source>
        <translation>Only the teachers here.</translation>
    </message>
    <message>
        <source>Andre får kun noget, hvis du siger ja. Du ser først, hvad de får.</source>
        <translation>Others get something only if you say yes. You first see what they get.</translation>
    </message>
    <message>
        <source>Hvor længe?</source>
        <translation>For how long?</translation>
    </message>
    <message>
        <source>Vi sletter det, når vi ikke skal bruge det mere, eller når du beder om det.</source>
        <translation>We delete it when we no longer need it, or when you ask us to.</translation>
    </message>
    <message>
        <source>Det kan du</source>
        <translation>What you can do</translation>
    </message>
    <message>
        <source>Du kan se, hvad der står om dig, og få fejl rettet.</source>
        <translation>You can see what is written about you, and have mistakes corrected.</translation>
    </message>
    <message>
        <source>Du kan sige nej til at give oplysninger videre. Det ændrer intet for dig.</source>
        <translation>You can say no to passing information on. It changes nothing for you.</translation>
    </message>
    <message>
        <source>Du kan klage til Datatilsynet: datatilsynet.dk</source>
        <translation>You can complain to the Danish Data Protection Agency: datatilsynet.dk</translation>
    </message>
</context>
</TS>
