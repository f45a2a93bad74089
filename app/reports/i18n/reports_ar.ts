<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="da">
<context>
    <name>reports</name>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>grænse %1 %</source>
        <translation>الحد %1%</translation>
    </message>
    <message>
        <source>Ikke taget</source>
        <translation>لم يُجرَ</translation>
    </message>
    <message>
        <source>%1 af %2 point · %3 %</source>
        <translation>%1 من %2 نقطة · %3%</translation>
    </message>
    <message>
        <source>Vandret streg: usikkerhed, én standardfejl til hver side. Lodret streg: reglernes grænse.</source>
        <translation>الخط الأفقي: هامش عدم اليقين، خطأ معياري واحد في كل اتجاه. الخط العمودي: حد القواعد.</translation>
    </message>
    <message>
        <source>og %1 til (forkortet)</source>
        <translation>و%1 غيرها (مختصر)</translation>
    </message>
    <message>
        <source>Fagsproglig screening</source>
        <translation>تقييم لغة المهنة</translation>
    </message>
    <message>
        <source>%1, form %2</source>
        <translation>%1، النموذج %2</translation>
    </message>
    <message>
        <source>Deltager</source>
        <translation>المشارك</translation>
    </message>
    <message>
        <source>Lærer</source>
        <translation>المعلّم</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Profil</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Anbefaling: programmets forslag</source>
        <translation>التوصية: اقتراح البرنامج</translation>
    </message>
    <message>
        <source>Tæt på en grænse</source>
        <translation>قريب من الحد</translation>
    </message>
    <message>
        <source>Mangler</source>
        <translation>ينقص</translation>
    </message>
    <message>
        <source>Læreren har ikke besluttet endnu.</source>
        <translation>لم يتخذ المعلّم قراره بعد.</translation>
    </message>
    <message>
        <source>Forslaget er bekræftet af %1, %2.</source>
        <translation>أكّد الاقتراح %1 بتاريخ %2.</translation>
    </message>
    <message>
        <source>Begrundelse: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Valgt af %1, %2, i stedet for programmets forslag.</source>
        <translation>اختاره %1 بتاريخ %2 بدلاً من اقتراح البرنامج.</translation>
    </message>
    <message>
        <source>Lærerens beslutning</source>
        <translation>قرار المعلّم</translation>
    </message>
    <message>
        <source>Ti ord at begynde med</source>
        <translation>عشر كلمات للبدء</translation>
    </message>
    <message>
        <source>Ord at begynde med</source>
        <translation>كلمات للبدء</translation>
    </message>
    <message>
        <source>Kendes, men kan ikke forklares endnu</source>
        <translation>كلمات معروفة لم يتمكن من شرحها بعد</translation>
    </message>
    <message>
        <source>%1: %2 sekunder pr. 100 ord</source>
        <translation>%1: %2 ثانية لكل 100 كلمة</translation>
    </message>
    <message>
        <source>Læsetid</source>
        <translation>وقت القراءة</translation>
    </message>
    <message>
        <source>Bemærkninger</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Erstatter ikke VLV-2 eller FVU-udbyderens vurdering.</source>
        <translation>لا يحل محل ⁨VLV-2⁩ ولا تقييم الجهة المقدِّمة لدروس ⁨FVU⁩.</translation>
    </message>
    <message>
        <source>Regler %1 · Indhold %2 · Fagdansk %3</source>
        <translation>القواعد %1 · المحتوى %2 · ⁨Fagdansk %3⁩</translation>
    </message>
    <message>
        <source>Programmet foreslår. Læreren beslutter.</source>
        <translation>البرنامج يقترح، والمعلّم يقرر.</translation>
    </message>
    <message>
        <source>(forkortet)</source>
        <translation>(مختصر)</translation>
    </message>
    <message>
        <source>Hvor ligger arket?</source>
        <translation>أين تُحفظ هذه الورقة؟</translation>
    </message>
    <message>
        <source>Gendannelseskode til Fagdansk</source>
        <translation>رمز الاسترداد لبرنامج ⁨Fagdansk⁩</translation>
    </message>
    <message>
        <source>Lavet til %1 i stedet for en tidligere kode.</source>
        <translation>أُعدّ لـ %1 بدلاً من رمز سابق.</translation>
    </message>
    <message>
        <source>Lavet til %1 ved første start.</source>
        <translation>أُعدّ لـ %1 عند التشغيل الأول.</translation>
    </message>
    <message>
        <source>Læg arket i et aflåst skab. Lad en leder vide, hvor det ligger.</source>
        <translation>احفظ الورقة في خزانة مقفلة، وأخبر أحد المسؤولين بمكانها.</translation>
    </message>
    <message>
        <source>Slet filen, når arket er printet. Gem ikke koden på computeren eller i en mail.</source>
        <translation>احذف الملف بعد طباعة الورقة. لا تحفظ الرمز في الحاسوب أو في بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Har alle lærere glemt deres adgangskode? Så skriv koden på den side, hvor lærere logger ind.</source>
        <translation>هل نسي جميع المعلّمين كلمات المرور؟ اكتب الرمز في صفحة دخول المعلّمين.</translation>
    </message>
    <message>
        <source>Uden koden og uden en lærers adgangskode kan ingen læse deltagernes navne og svar. Heller ikke de, der har lavet programmet.</source>
        <translation>من دون الرمز ومن دون كلمة مرور أحد المعلّمين لا يستطيع أحد قراءة أسماء المشاركين وإجاباتهم، ولا حتى من صنعوا البرنامج.</translation>
    </message>
    <message>
        <source>Hverdagstekst</source>
        <translation>نص من الحياة اليومية</translation>
    </message>
    <message>
        <source>Fagets ord</source>
        <translation>كلمات المهنة</translation>
    </message>
    <message>
        <source>Fagtekst</source>
        <translation>نص مهني</translation>
    </message>
    <message>
        <source>Det går godt. Du kan følge med her.</source>
        <translation>الأمر يسير جيدًا. يمكنك المتابعة هنا.</translation>
    </message>
    <message>
        <source>Du er tæt på grænsen. Det er godt at øve lidt mere.</source>
        <translation>أنت قريب من الحد. من المفيد أن تتدرب أكثر قليلًا.</translation>
    </message>
    <message>
        <source>Det er svært endnu. Det kan du øve.</source>
        <translation>ما زال هذا صعبًا. يمكنك التدرب عليه.</translation>
    </message>
    <message>
        <source>Den del har du ikke lavet.</source>
        <translation>لم تُنجز هذا الجزء.</translation>
    </message>
    <message>
        <source>Du måtte høre teksterne.</source>
        <translation>سُمح لك بالاستماع إلى النصوص.</translation>
    </message>
    <message>
        <source>Du fik %1 % ekstra tid.</source>
        <translation>حصلت على %1% وقتًا إضافيًا.</translation>
    </message>
    <message>
        <source>Fag</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Kursus</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Sted</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Dit resultat</source>
        <translation>نتيجتك</translation>
    </message>
    <message>
        <source>Sådan gik det</source>
        <translation>كيف سار الأمر</translation>
    </message>
    <message>
        <source>Det har din lærer besluttet</source>
        <translation>ما قرره معلمك</translation>
    </message>
    <message>
        <source>Hjælp, du havde</source>
        <translation>المساعدة التي حصلت عليها</translation>
    </message>
    <message>
        <source>Papiret er dit. Du bestemmer, hvem der må se det. Spørg din lærer, hvis noget er svært at forstå.</source>
        <translation>هذه الورقة لك. أنت تقرر من يمكنه رؤيتها. اسأل معلمك إذا كان هناك شيء يصعب فهمه.</translation>
    </message>
    <message>
        <source>Samtale om dit resultat</source>
        <translation>حديث عن نتيجتك</translation>
    </message>
    <message>
        <source>Det taler vi om</source>
        <translation>ما نتحدث عنه</translation>
    </message>
    <message>
        <source>Hvad var let? Hvad var svært?</source>
        <translation>ما السهل؟ وما الصعب؟</translation>
    </message>
    <message>
        <source>Hvad skal du bruge dansk til på kurset?</source>
        <translation>فيم ستحتاج إلى اللغة الدنماركية في الدورة؟</translation>
    </message>
    <message>
        <source>Hvordan kan du bedst lide at øve?</source>
        <translation>كيف تفضّل أن تتدرب؟</translation>
    </message>
    <message>
        <source>Det aftaler vi</source>
        <translation>ما نتفق عليه</translation>
    </message>
    <message>
        <source>Undervisning af voksne er en offentlig opgave (databeskyttelsesforordningens artikel 6, stk. 1, litra e).</source>
        <translation>تعليم الكبار مهمة عامة (اللائحة العامة لحماية البيانات، المادة 6، الفقرة 1، البند هـ).</translation>
    </message>
    <message>
        <source>Dine oplysninger</source>
        <translation>معلوماتك</translation>
    </message>
    <message>
        <source>Hvem har ansvaret?</source>
        <translation>من المسؤول؟</translation>
    </message>
    <message>
        <source>%1 har ansvaret for det, der står om dig i programmet Fagdansk.</source>
        <translation>%1 مسؤول عمّا هو مكتوب عنك في برنامج ⁨Fagdansk⁩.</translation>
    </message>
    <message>
        <source>Hvad gemmer vi?</source>
        <translation>ماذا نحفظ؟</translation>
    </message>
    <message>
        <source>Dit navn, dit kaldenavn og dit modersmål.</source>
        <translation>اسمك، والاسم الذي تُنادى به، ولغتك الأم.</translation>
    </message>
    <message>
        <source>Dine svar i screeningen, og hvordan det går med de ord, du øver.</source>
        <translation>إجاباتك في التقييم، وكيف يسير تدربك على الكلمات.</translation>
    </message>
    <message>
        <source>Det, du og din lærer taler om, og det, din lærer beslutter.</source>
        <translation>ما تتحدث عنه مع معلمك، وما يقرره معلمك.</translation>
    </message>
    <message>
        <source>Vi gemmer aldrig dit CPR-nummer. Når du siger et ord højt, gemmer vi ikke din stemme.</source>
        <translation>لا نحفظ أبدًا رقم CPR الخاص بك. وعندما تنطق كلمة بصوت عالٍ، لا نحفظ صوتك.</translation>
    </message>
    <message>
        <source>Hvorfor?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Vi vil finde ud af, om du kan følge et kursus på dansk, og hvilke ord du kan øve.</source>
        <translation>نريد أن نعرف هل يمكنك متابعة دورة باللغة الدنماركية، وما الكلمات التي يمكنك التدرب عليها.</translation>
    </message>
    <message>
        <source>Hvem kan se det?</source>
        <translation>من يمكنه رؤية ذلك؟</translation>
    </message>
    <message>
        <source>Kun lærerne på stedet.</source>
        <translation>المعلمون في هذا المكان فقط.</translation>
    </message>
    <message>
        <source>Andre får kun noget, hvis du siger ja. Du ser først, hvad de får.</source>
        <translation>لا يحصل الآخرون على شيء إلا إذا وافقت. وسترى أولًا ما سيحصلون عليه.</translation>
    </message>
    <message>
        <source>Hvor længe?</source>
        <translation>إلى متى؟</translation>
    </message>
    <message>
        <source>Vi sletter det, når vi ikke skal bruge det mere, eller når du beder om det.</source>
        <translation>نحذفه عندما لا نعود بحاجة إليه، أو عندما تطلب ذلك.</translation>
    </message>
    <message>
        <source>Det kan du</source>
        <translation>ما يمكنك فعله</translation>
    </message>
    <message>
        <source>Du kan se, hvad der står om dig, og få fejl rettet.</source>
        <translation>يمكنك رؤية ما هو مكتوب عنك، وطلب تصحيح الأخطاء.</translation>
    </message>
    <message>
        <source>Du kan sige nej til at give oplysninger videre. Det ændrer intet for dig.</source>
        <translation>يمكنك رفض تسليم معلوماتك إلى الآخرين. لن يغيّر ذلك شيئًا بالنسبة إليك.</translation>
    </message>
    <message>
        <source>Du kan klage til Datatilsynet: datatilsynet.dk</source>
        <translation>يمكنك تقديم شكوى إلى هيئة حماية البيانات الدنماركية: ⁨datatilsynet.dk⁩</translation>
    </message>
</context>
</TS>
