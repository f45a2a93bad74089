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
</context>
</TS>
