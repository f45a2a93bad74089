<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="da">
<context>
    <name>AccessBox</name>
    <message>
        <location filename="../Desk/AccessBox.qml" line="+12"/>
        <source>Adgang</source>
        <translation>الدخول</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Deltageren åbner med sin billedkode. Er den glemt, så slet den. Deltageren vælger en ny næste gang.</source>
        <translation>يدخل المشارك برمز الصور الخاص به. إذا نُسي الرمز فيمكن حذفه، ويختار المشارك رمزاً جديداً في المرة القادمة.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deltageren vælger sin billedkode første gang.</source>
        <translation>يختار المشارك رمز الصور في المرة الأولى.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Slet billedkoden</source>
        <translation>حذف رمز الصور</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Slet deltageren …</source>
        <translation>حذف المشارك …</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Vil du slette %1?</source>
        <translation>حذف ⁨%1⁩؟</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Navn, svar, vurderinger, beslutninger og øvede ord forsvinder, også fra kopierne. Det kan ikke gøres om.</source>
        <translation>سيُحذف الاسم والإجابات والدرجات والقرارات وكلمات التدريب، ومن النسخ أيضاً. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Behold</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Slet for altid</source>
        <translation>حذف نهائي</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <location filename="../Desk/AgreementPage.qml" line="+12"/>
        <source>Enighed</source>
        <translation>التوافق</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n svar er vurderet af to lærere</source>
        <translation>
            <numerusform>لم يقيّم معلمان أي إجابة</numerusform>
            <numerusform>إجابة واحدة قيّمها معلمان</numerusform>
            <numerusform>إجابتان قيّمهما معلمان</numerusform>
            <numerusform>%n إجابات قيّمها معلمان</numerusform>
            <numerusform>%n إجابة قيّمها معلمان</numerusform>
            <numerusform>%n إجابة قيّمها معلمان</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Ingen svar er vurderet to gange endnu.</source>
        <translation>لم تُقيَّم أي إجابة مرتين بعد.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg »Anden vurdering« i menuen. Så vurderer du de svar, som en anden lærer har vurderet.</source>
        <translation>اختر «التقييم الثاني» في القائمة. عندها تقيّم الإجابات التي قيّمها معلم آخر.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Alle svar</source>
        <translation>كل الإجابات</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>De to lærere gav samme point i %1 % af svarene.</source>
        <translation>أعطى المعلمان النقاط نفسها في %1٪ من الإجابات.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Vægtet kappa (QWK) er %1. 1 er fuld enighed, 0 er ikke bedre end tilfældet.</source>
        <translation>معامل كابا الموزون (QWK) هو %1. القيمة 1 توافق تام، و0 ليست أفضل من الصدفة.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Der er for få forskellige point til at regne en vægtet kappa ud.</source>
        <translation>النقاط المختلفة قليلة جدًا لحساب معامل كابا الموزون.</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n svar at blive enige om</source>
        <translation>
            <numerusform>لا إجابات للاتفاق عليها</numerusform>
            <numerusform>إجابة واحدة للاتفاق عليها</numerusform>
            <numerusform>إجابتان للاتفاق عليهما</numerusform>
            <numerusform>%n إجابات للاتفاق عليها</numerusform>
            <numerusform>%n إجابة للاتفاق عليها</numerusform>
            <numerusform>%n إجابة للاتفاق عليها</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>I er blevet enige om alle svar</source>
        <translation>اتفقتما على كل الإجابات</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Spørgsmål for spørgsmål</source>
        <translation>سؤالًا بسؤال</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>De spørgsmål, I er mindst enige om, står øverst.</source>
        <translation>الأسئلة الأقل توافقًا تأتي أولًا.</translation>
    </message>
</context>
<context>
    <name>AgreementRow</name>
    <message numerus="yes">
        <location filename="../Desk/AgreementRow.qml" line="+34"/>
        <source>%n svar</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ens: %1 %</source>
        <translation>متطابقة: %1٪</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>QWK %1</source>
        <translation>QWK %1</translation>
    </message>
</context>
<context>
    <name>AssignmentForm</name>
    <message>
        <location filename="../Desk/AssignmentForm.qml" line="+25"/>
        <source>Ordliste</source>
        <translation>قائمة الكلمات</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg en ordliste</source>
        <translation>اختر قائمة كلمات</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Hvilke ord?</source>
        <translation>أي كلمات؟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Alle</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Emner</source>
        <translation>مواضيع</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Valgte ord</source>
        <translation>كلمات مختارة</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Kurset begynder</source>
        <translation>بداية الدورة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>En dato, eller tomt uden kursus</source>
        <translation>تاريخ، أو اتركه فارغًا إن لم تكن هناك دورة</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Øvelsen begynder</source>
        <translation>بداية التدريب</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>En dato, eller tomt for i dag</source>
        <translation>تاريخ، أو اتركه فارغًا لليوم</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Dage om ugen</source>
        <translation>أيام في الأسبوع</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n dage</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Minutter hver gang</source>
        <translation>الدقائق في كل مرة</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n minutter</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Giv opgaven</source>
        <translation>إعطاء المهمة</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Fortryd</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>AssignmentLine</name>
    <message>
        <location filename="../Desk/AssignmentLine.qml" line="+34"/>
        <source>%1 · holdet %2</source>
        <translation>%1 · المجموعة %2</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Tag tilbage</source>
        <translation>استرجاع</translation>
    </message>
</context>
<context>
    <name>AssignmentsBox</name>
    <message>
        <location filename="../Desk/AssignmentsBox.qml" line="+12"/>
        <source>Ord at lære</source>
        <translation>كلمات للتعلّم</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ingen opgave endnu. Giv en, så kommer de ord først i øvelsen.</source>
        <translation>لا توجد مهمة بعد. أعطِ مهمة، فتأتي كلماتها أولًا في التدريب.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Giv en opgave</source>
        <translation>إعطاء مهمة</translation>
    </message>
</context>
<context>
    <name>BulkColumns</name>
    <message>
        <location filename="../Desk/BulkColumns.qml" line="+10"/>
        <source>Sådan skal arket se ud</source>
        <translation>كيف يجب أن يبدو الجدول</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Øverst står kolonnernes navne. Derunder er der en række til hver deltager.</source>
        <translation>في الأعلى أسماء الأعمدة، وتحتها صف لكل مشارك.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Navn og Kaldenavn skal stå der. Modersmål og Fag må gerne stå tomme.</source>
        <translation>يجب أن يكون Navn (الاسم) وKaldenavn (الاسم المعروض) موجودين. ويمكن ترك Modersmål (اللغة الأم) وFag (المهنة) فارغين.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Fag kan være: %1.</source>
        <translation>يمكن أن يكون Fag (المهنة): %1.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Skriv ikke cpr-numre i navnene. Andre kolonner bliver ikke læst ind.</source>
        <translation>لا تكتب أرقام CPR ضمن الأسماء. الأعمدة الأخرى لا تُقرأ.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Gem et tomt ark</source>
        <translation>احفظ جدولًا فارغًا</translation>
    </message>
</context>
<context>
    <name>BulkEnrolmentPage</name>
    <message>
        <location filename="../Desk/BulkEnrolmentPage.qml" line="+11"/>
        <source>Flere nye deltagere</source>
        <translation>عدة مشاركين جدد</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hent dem fra et regneark.</source>
        <translation>أحضرهم من جدول بيانات.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Læser filen …</source>
        <translation>تجري قراءة الملف …</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Annuller</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n deltagere er oprettet.</source>
        <translation>
            <numerusform>لم يُسجَّل أي مشارك.</numerusform>
            <numerusform>سُجِّل مشارك واحد.</numerusform>
            <numerusform>سُجِّل مشاركان.</numerusform>
            <numerusform>سُجِّل %n مشاركين.</numerusform>
            <numerusform>سُجِّل %n مشاركًا.</numerusform>
            <numerusform>سُجِّل %n مشارك.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>De vælger selv deres billedkode, første gang de er her.</source>
        <translation>يختارون رمز الصور بأنفسهم في أول مرة يحضرون فيها.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Se deltagerne</source>
        <translation>عرض المشاركين</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Fortryd, og slet dem igen</source>
        <translation>تراجع واحذفهم من جديد</translation>
    </message>
</context>
<context>
    <name>BulkPreview</name>
    <message numerus="yes">
        <location filename="../Desk/BulkPreview.qml" line="+15"/>
        <source>%n deltagere er klar til at blive oprettet.</source>
        <translation>
            <numerusform>لا يوجد مشارك جاهز للتسجيل.</numerusform>
            <numerusform>مشارك واحد جاهز للتسجيل.</numerusform>
            <numerusform>مشاركان جاهزان للتسجيل.</numerusform>
            <numerusform>%n مشاركين جاهزون للتسجيل.</numerusform>
            <numerusform>%n مشاركًا جاهزون للتسجيل.</numerusform>
            <numerusform>%n مشارك جاهزون للتسجيل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n rækker skal rettes.</source>
        <translation>
            <numerusform>لا يوجد صف بحاجة إلى تصحيح.</numerusform>
            <numerusform>صف واحد بحاجة إلى تصحيح.</numerusform>
            <numerusform>صفان بحاجة إلى تصحيح.</numerusform>
            <numerusform>%n صفوف بحاجة إلى تصحيح.</numerusform>
            <numerusform>%n صفًا بحاجة إلى تصحيح.</numerusform>
            <numerusform>%n صف بحاجة إلى تصحيح.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Her er ingen at oprette.</source>
        <translation>لا يوجد هنا من يُسجَّل.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ingen er oprettet endnu. Se rækkerne igennem først.</source>
        <translation>لم يُسجَّل أحد بعد. راجع الصفوف أولًا.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ingen er oprettet. Ret arket, gem det, og læs det igen.</source>
        <translation>لم يُسجَّل أحد. صحّح الجدول واحفظه واقرأه من جديد.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Opret dem alle</source>
        <translation>سجّلهم جميعًا</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Læs filen igen</source>
        <translation>اقرأ الملف من جديد</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Annuller</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>BulkRow</name>
    <message>
        <location filename="../Desk/BulkRow.qml" line="+14"/>
        <source>Række %1</source>
        <translation>الصف %1</translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <location filename="../Screening/ChoiceStep.qml" line="+69"/>
        <source>Ved ikke</source>
        <translation>لا أعرف</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <location filename="../Start/CodeStep.qml" line="+15"/>
        <source>Gem denne kode</source>
        <translation>يُرجى حفظ هذا الرمز</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Svarene er låst. Glemmer alle lærere deres adgangskode, er denne kode den eneste vej ind. Den vises kun nu.</source>
        <translation>الإجابات مقفلة. إذا نسي جميع المعلّمين كلمات المرور، فهذا الرمز هو الطريقة الوحيدة للدخول. لن يظهر الرمز إلا الآن.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Arket ligger her: %1</source>
        <translation>الورقة محفوظة هنا: ⁨%1⁩</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Lav et ark til udskrift</source>
        <translation>إعداد ورقة للطباعة</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Jeg har gemt koden</source>
        <translation>حفظت الرمز</translation>
    </message>
</context>
<context>
    <name>ConditionsBox</name>
    <message>
        <location filename="../Desk/ConditionsBox.qml" line="+10"/>
        <source>Sådan blev screeningen gennemført</source>
        <translation>كيف أُجري التقييم</translation>
    </message>
</context>
<context>
    <name>ContextFields</name>
    <message>
        <location filename="../Desk/ContextFields.qml" line="+10"/>
        <location line="+74"/>
        <source>Ved ikke</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location line="-72"/>
        <source>Det ved du</source>
        <translation>معلوماتك عن المشارك</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Screeningen kan ikke måle det. Udfyld, hvad du ved.</source>
        <translation>لا يستطيع التقييم قياس هذا. يُرجى إدخال ما هو معروف.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Mundtligt niveau</source>
        <translation>المستوى الشفهي</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Skriftligt niveau</source>
        <translation>المستوى الكتابي</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>VLV-2</source>
        <translation>VLV-2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ikke taget</source>
        <translation>لم يُجرَ</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Anbefaler FVU</source>
        <translation>يوصي بـ ⁨FVU⁩</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Anbefaler danskuddannelse</source>
        <translation>يوصي بتعليم الدنماركية (⁨danskuddannelse⁩)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anbefaler ordblindetest</source>
        <translation>يوصي بفحص عسر القراءة</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Anbefaler intet</source>
        <translation>لا يوصي بشيء</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Dato for VLV-2</source>
        <translation>تاريخ ⁨VLV-2⁩</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel 12.11.2026</source>
        <translation>مثلاً 12.11.2026</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Resultat af VLV-2</source>
        <translation>نتيجة ⁨VLV-2⁩</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Års skolegang</source>
        <translation>سنوات الدراسة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tomt, hvis du ikke ved det</source>
        <translation>يُترك فارغاً إن لم يُعرف</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Læser latinske bogstaver</source>
        <translation>قراءة الحروف اللاتينية</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ja</source>
        <translation>نعم</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Delvist</source>
        <translation>جزئياً</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nej</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <location filename="../Desk/ConversationPage.qml" line="+11"/>
        <source>Samtale</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Spørg frit. Skriv kun det, der betyder noget for undervisningen. Alt gemmes, mens du skriver.</source>
        <translation>اسأل بحرية. اكتب فقط ما يهم التعليم. يُحفظ كل شيء أثناء الكتابة.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Gemt</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Gemmer …</source>
        <translation>جارٍ الحفظ …</translation>
    </message>
</context>
<context>
    <name>CopyAge</name>
    <message>
        <location filename="../Desk/CopyAge.qml" line="+10"/>
        <source>Der er ingen kopi endnu.</source>
        <translation>لا توجد نسخة بعد.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Den daglige kopi er fra i dag.</source>
        <translation>النسخة اليومية من اليوم.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Den daglige kopi er fra i går.</source>
        <translation>النسخة اليومية من أمس.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Den daglige kopi er %1 dage gammel.</source>
        <translation>عمر النسخة اليومية بالأيام: %1.</translation>
    </message>
</context>
<context>
    <name>DecidedBox</name>
    <message>
        <location filename="../Desk/DecidedBox.qml" line="+11"/>
        <source>Beslutning</source>
        <translation>القرار</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 · %2</source>
        <translation>⁨%1⁩ · %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Afviger fra forslaget: %1</source>
        <translation>يختلف عن الاقتراح: ⁨%1⁩</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Gem som PDF og åbn</source>
        <translation>حفظ كملف PDF وفتحه</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Dokumenter</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Tag op igen</source>
        <translation>إعادة النظر</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gemt: %1</source>
        <translation>حُفظ هنا: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <location filename="../Desk/DecisionPage.qml" line="+13"/>
        <source>%1, form %2 · stoppet undervejs</source>
        <translation>%1، النموذج %2 · توقّف قبل النهاية</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, form %2</source>
        <translation>%1، النموذج %2</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Henter profilen …</source>
        <translation>جارٍ تحميل النتائج …</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <location filename="../Desk/DeskPage.qml" line="+89"/>
        <source>Tilbage</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>DeskSideBar</name>
    <message>
        <location filename="../Desk/DeskSideBar.qml" line="+15"/>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>I dag</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Til vurdering</source>
        <translation>للتصحيح</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Anden vurdering</source>
        <translation>التقييم الثاني</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Deltagere</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Hold</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Ordlister</source>
        <translation>قوائم الكلمات</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Indstillinger</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Lys skærm</source>
        <translation>شاشة فاتحة</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Mørk skærm</source>
        <translation>شاشة داكنة</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Log ud</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>DisagreementRow</name>
    <message>
        <location filename="../Desk/DisagreementRow.qml" line="+9"/>
        <source>ikke forklaret</source>
        <translation>لم يُشرح</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>delvist</source>
        <translation>جزئياً</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>forklaret</source>
        <translation>شُرح</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 gav %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DocumentChoice</name>
    <message>
        <location filename="../Desk/DocumentChoice.qml" line="+11"/>
        <source>Hvilket dokument?</source>
        <translation>أي مستند؟</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Til hvem?</source>
        <translation>إلى من؟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel skolen eller jobcentret, og hvem der</source>
        <translation>مثلًا المدرسة أو مركز العمل، ومن هناك</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Det står i det</source>
        <translation>ما يتضمنه</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Deltageren har sagt ja til, at det gives videre.</source>
        <translation>وافق المشارك على تسليمه إلى الآخرين.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Gem som PDF og åbn</source>
        <translation>حفظ بصيغة PDF وفتح</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Skriv, hvem det er til, og spørg deltageren først.</source>
        <translation>اكتب لمن هو، واسأل المشارك أولًا.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Gemt: %1</source>
        <translation>تم الحفظ: %1</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <location filename="../Desk/DocumentsPage.qml" line="+11"/>
        <source>Dokumenter</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Sådan ser siden ud</source>
        <translation>هكذا تبدو الصفحة</translation>
    </message>
</context>
<context>
    <name>DoorFoot</name>
    <message>
        <location filename="../Door/DoorFoot.qml" line="+31"/>
        <source>Eksempelhold</source>
        <translation>صف تجريبي</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Lærer</source>
        <translation>المعلّم</translation>
    </message>
</context>
<context>
    <name>DoorPlace</name>
    <message>
        <location filename="../Door/DoorPlace.qml" line="+23"/>
        <source>Find dit billede</source>
        <translation>أين صورتك؟</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Læs op</source>
        <translation>قراءة بصوت</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Find dit billede, og tryk på det.</source>
        <translation>أين صورتك؟ يُرجى الضغط عليها.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Lys skærm</source>
        <translation>شاشة فاتحة</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Mørk skærm</source>
        <translation>شاشة داكنة</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>De seneste</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Her er ingen deltagere endnu. En lærer logger ind og opretter den første.</source>
        <translation>لا يوجد مشاركون بعد. يدخل المعلّم ويضيف أول مشارك.</translation>
    </message>
</context>
<context>
    <name>DrillCompound</name>
    <message>
        <location filename="../Drill/DrillCompound.qml" line="+58"/>
        <source>bindebogstav %1</source>
        <translation>حرف الربط %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>tom plads</source>
        <translation>مكان فارغ</translation>
    </message>
</context>
<context>
    <name>DrillCue</name>
    <message>
        <location filename="../Drill/DrillCue.qml" line="+25"/>
        <source>Billede af ordet</source>
        <translation>صورة الكلمة</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Computeren har ingen lyd. Vælg &quot;Ved ikke&quot;.</source>
        <translation>لا يوجد صوت في الحاسوب. يمكنك اختيار «لا أعرف».</translation>
    </message>
</context>
<context>
    <name>DrillExercise</name>
    <message>
        <location filename="../Drill/DrillExercise.qml" line="+19"/>
        <source>Hvad betyder ordet?</source>
        <translation>ما معنى الكلمة؟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvilket ord passer?</source>
        <translation>ما الكلمة المناسبة؟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvilket ord hører du?</source>
        <translation>ما الكلمة التي سمعتها؟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv ordet</source>
        <translation>كتابة الكلمة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvilket ord mangler?</source>
        <translation>ما الكلمة الناقصة؟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv det ord, der mangler</source>
        <translation>كتابة الكلمة الناقصة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sæt ordet sammen</source>
        <translation>تركيب الكلمة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Er det en eller et?</source>
        <translation>هل هي ⁨en⁩ أم ⁨et⁩؟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvilket billede passer?</source>
        <translation>أي صورة هي المناسبة؟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvad betyder den understregede del?</source>
        <translation>ما معنى الجزء الذي تحته خط؟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sæt hvert ord på sin plads</source>
        <translation>ضع كل كلمة في مكانها</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tryk på trinene i den rigtige rækkefølge</source>
        <translation>اضغط على الخطوات بالترتيب الصحيح</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvad er rigtigt: 1, X eller 2?</source>
        <translation>ما الصحيح: 1 أم X أم 2؟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Læs lastediagrammet</source>
        <translation>اقرأ مخطط الحمولة</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Hør opgaven</source>
        <translation>سماع السؤال</translation>
    </message>
</context>
<context>
    <name>DrillFeedback</name>
    <message>
        <location filename="../Drill/DrillFeedback.qml" line="+96"/>
        <source>Fortryd svaret</source>
        <translation>تراجع عن الإجابة</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Videre</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>DrillFoot</name>
    <message>
        <location filename="../Drill/DrillFoot.qml" line="+41"/>
        <source>Giv mig et hint</source>
        <translation>أريد مساعدة</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Ved ikke</source>
        <translation>لا أعرف</translation>
    </message>
</context>
<context>
    <name>DrillGapBox</name>
    <message>
        <location filename="../Drill/DrillGapBox.qml" line="+19"/>
        <source>tom plads</source>
        <translation>مكان فارغ</translation>
    </message>
</context>
<context>
    <name>DrillHeader</name>
    <message>
        <location filename="../Drill/DrillHeader.qml" line="+21"/>
        <source>Stop for i dag</source>
        <translation>يكفي اليوم</translation>
    </message>
    <message>
        <location line="+35"/>
        <location line="+11"/>
        <source>%1 af %2 minutter</source>
        <translation>%1 من %2 دقيقة</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Hold pause</source>
        <translation>خذ استراحة</translation>
    </message>
</context>
<context>
    <name>DrillLine</name>
    <message>
        <location filename="../Drill/DrillLine.qml" line="+46"/>
        <source>Skriv ordet her</source>
        <translation>كتابة الكلمة هنا</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Svar</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Ordet begynder med: %1</source>
        <translation>تبدأ الكلمة بـ: %1</translation>
    </message>
</context>
<context>
    <name>DrillListen</name>
    <message>
        <location filename="../Drill/DrillListen.qml" line="+15"/>
        <source>Hør ordet igen</source>
        <translation>سماع الكلمة مرة أخرى</translation>
    </message>
</context>
<context>
    <name>DrillPairs</name>
    <message>
        <location filename="../Drill/DrillPairs.qml" line="+68"/>
        <source>Billede %1</source>
        <translation>الصورة %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Her kommer det næste ord</source>
        <translation>هنا توضع الكلمة التالية</translation>
    </message>
</context>
<context>
    <name>DrillPause</name>
    <message>
        <location filename="../Drill/DrillPause.qml" line="+32"/>
        <source>Pause</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Tiden står stille. Du fortsætter ved den samme opgave.</source>
        <translation>الوقت متوقف. ستكمل من التمرين نفسه.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Fortsæt</source>
        <translation>تابع</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Læs op</source>
        <translation>قراءة بصوت</translation>
    </message>
</context>
<context>
    <name>DrillPictures</name>
    <message>
        <location filename="../Drill/DrillPictures.qml" line="+42"/>
        <source>Billede %1</source>
        <translation>الصورة %1</translation>
    </message>
</context>
<context>
    <name>DrillPlace</name>
    <message>
        <location filename="../Drill/DrillPlace.qml" line="+66"/>
        <source>Fagdansk finder dine ord …</source>
        <translation>جارٍ إحضار كلماتك …</translation>
    </message>
</context>
<context>
    <name>DrillSound</name>
    <message>
        <location filename="../Drill/DrillSound.qml" line="+6"/>
        <source>Hør ordet</source>
        <translation>سماع الكلمة</translation>
    </message>
</context>
<context>
    <name>DrillSummary</name>
    <message>
        <location filename="../Drill/DrillSummary.qml" line="+38"/>
        <source>Du er færdig.</source>
        <translation>انتهى التدريب.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>svar</source>
        <translation>إجابات</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nye ord</source>
        <translation>كلمات جديدة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ord sidder fast</source>
        <translation>كلمات حفظتها</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Du kan øve igen, når du vil.</source>
        <translation>يمكنك التدريب مرة أخرى في أي وقت.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>De her ord kommer snart igen:</source>
        <translation>ستعود هذه الكلمات قريباً:</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Til forsiden</source>
        <translation>إلى الصفحة الرئيسية</translation>
    </message>
</context>
<context>
    <name>EarlierNotes</name>
    <message>
        <location filename="../Desk/EarlierNotes.qml" line="+11"/>
        <source>Noteret før</source>
        <translation>ملاحظات سابقة</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Vis tidligere notater</source>
        <translation>إظهار الملاحظات السابقة</translation>
    </message>
</context>
<context>
    <name>ExampleBanner</name>
    <message>
        <location filename="../Controls/ExampleBanner.qml" line="+17"/>
        <source>Eksempelhold. Her er ingen rigtige personer.</source>
        <translation>صف تجريبي. لا يوجد هنا أشخاص حقيقيون.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Luk eksemplet</source>
        <translation>إغلاق المثال</translation>
    </message>
</context>
<context>
    <name>FaceToFaceStep</name>
    <message>
        <location filename="../Screening/FaceToFaceStep.qml" line="+41"/>
        <source>Spørg</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Må ikke siges</source>
        <translation>يجب ألا يُقال</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Sæt flueben, når det bliver sagt</source>
        <translation>وضع علامة عند ذكر النقطة</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>ikke forklaret</source>
        <translation>لم يُشرح</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>delvist</source>
        <translation>جزئياً</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>forklaret</source>
        <translation>شُرح</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Kan ikke forklare det</source>
        <translation>لا يستطيع الشرح</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ved ikke</source>
        <translation>لا يعرف</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <location filename="../Desk/FileChoice.qml" line="+10"/>
        <source>De nyeste filer på denne computer:</source>
        <translation>أحدث الملفات على هذا الحاسوب:</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>En fil</source>
        <translation>ملف</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>En anden fil</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Læs filen</source>
        <translation>اقرأ الملف</translation>
    </message>
</context>
<context>
    <name>GivenBox</name>
    <message>
        <location filename="../Desk/GivenBox.qml" line="+10"/>
        <source>Lavet og givet før</source>
        <translation>أُعدّ وسُلّم سابقًا</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Ingen dokumenter endnu.</source>
        <translation>لا توجد مستندات بعد.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1 til %2</source>
        <translation>%1 إلى %2</translation>
    </message>
</context>
<context>
    <name>GlossariesPage</name>
    <message>
        <location filename="../Desk/GlossariesPage.qml" line="+11"/>
        <source>Ordlister</source>
        <translation>قوائم الكلمات</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lav faglærerens tekster om til ord, der kan øves.</source>
        <translation>حوّل نصوص معلم المهنة إلى كلمات يمكن التدرب عليها.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Fortryd</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Fra en tekst</source>
        <translation>من نص</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Vælg en fil, eller sæt en tekst ind. Programmet finder fagordene. Du bestemmer, hvilke der skal med.</source>
        <translation>اختر ملفًا أو الصق نصًا. يجد البرنامج كلمات المهنة. وأنت تقرر أيها تأخذ.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Hent ord fra en tekst</source>
        <translation>احصل على كلمات من نص</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Egne ordlister</source>
        <translation>قوائم الكلمات الخاصة</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Her er ingen egne ordlister endnu.</source>
        <translation>لا توجد هنا قوائم كلمات خاصة بعد.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Fra en fil med ord</source>
        <translation>من ملف فيه كلمات</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>En ordliste fra et regneark (Excel eller CSV), fra Anki eller fra en termbase (TBX). Du ser den, før den hentes ind.</source>
        <translation>قائمة كلمات من جدول بيانات (Excel أو CSV) أو من Anki أو من قاعدة مصطلحات (TBX). تراها قبل إدخالها.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Hent en ordliste</source>
        <translation>إدخال قائمة كلمات</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ny ordliste</source>
        <translation>قائمة كلمات جديدة</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ordlistens navn</source>
        <translation>اسم قائمة الكلمات</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel: Værkstedet, uge 48</source>
        <translation>مثلًا: ⁨Værkstedet, uge 48⁩</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Opret ordlisten</source>
        <translation>أنشئ القائمة</translation>
    </message>
</context>
<context>
    <name>GlossaryFilePage</name>
    <message>
        <location filename="../Desk/GlossaryFilePage.qml" line="+13"/>
        <source>Hent en ordliste</source>
        <translation>إدخال قائمة كلمات</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n ord. Intet er hentet ind endnu.</source>
        <translation>
            <numerusform>لا كلمات. لم يُدخل شيء بعد.</numerusform>
            <numerusform>كلمة واحدة. لم يُدخل شيء بعد.</numerusform>
            <numerusform>كلمتان. لم يُدخل شيء بعد.</numerusform>
            <numerusform>%n كلمات. لم يُدخل شيء بعد.</numerusform>
            <numerusform>%n كلمة. لم يُدخل شيء بعد.</numerusform>
            <numerusform>%n كلمة. لم يُدخل شيء بعد.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Træk filen herind, eller skriv, hvor den ligger. Den skal ende på .csv, .xlsx, .tbx eller .apkg.</source>
        <translation>اسحب الملف إلى هنا، أو اكتب مكانه. يجب أن ينتهي اسمه بـ .csv أو .xlsx أو .tbx أو .apkg.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Filen bliver læst</source>
        <translation>تجري قراءة الملف</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Ret dette i filen, og læs den igen</source>
        <translation>صحّح هذا في الملف ثم اقرأه من جديد</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Hent ordlisten ind</source>
        <translation>إدخال قائمة الكلمات</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Ordlistens navn</source>
        <translation>اسم قائمة الكلمات</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Hent %n ord ind</source>
        <translation>
            <numerusform>لا كلمات للإدخال</numerusform>
            <numerusform>أدخل كلمة واحدة</numerusform>
            <numerusform>أدخل كلمتين</numerusform>
            <numerusform>أدخل %n كلمات</numerusform>
            <numerusform>أدخل %n كلمة</numerusform>
            <numerusform>أدخل %n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Læg mærke til</source>
        <translation>انتبه إلى</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>De første %n ord</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>الكلمة الأولى</numerusform>
            <numerusform>أول كلمتين</numerusform>
            <numerusform>أول %n كلمات</numerusform>
            <numerusform>أول %n كلمة</numerusform>
            <numerusform>أول %n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ordene</source>
        <translation>الكلمات</translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message numerus="yes">
        <location filename="../Desk/GlossaryPage.qml" line="+13"/>
        <source>%n ord mangler en betydning og kan ikke øves endnu.</source>
        <translation>
            <numerusform>لا توجد كلمات ينقصها معنى.</numerusform>
            <numerusform>كلمة واحدة ينقصها معنى ولا يمكن التدرب عليها بعد.</numerusform>
            <numerusform>كلمتان ينقصهما معنى ولا يمكن التدرب عليهما بعد.</numerusform>
            <numerusform>%n كلمات ينقصها معنى ولا يمكن التدرب عليها بعد.</numerusform>
            <numerusform>%n كلمة ينقصها معنى ولا يمكن التدرب عليها بعد.</numerusform>
            <numerusform>%n كلمة ينقصها معنى ولا يمكن التدرب عليها بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n ord</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Skriv et ord</source>
        <translation>اكتب كلمة</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Fortryd</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Ord</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Ordlisten er tom.</source>
        <translation>قائمة الكلمات فارغة.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Tekster, som ordene kommer fra</source>
        <translation>النصوص التي جاءت منها الكلمات</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Navn og fjernelse</source>
        <translation>الاسم والإزالة</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ordlistens navn</source>
        <translation>اسم قائمة الكلمات</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gem navnet</source>
        <translation>احفظ الاسم</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Fjern ordlisten</source>
        <translation>أزل القائمة</translation>
    </message>
</context>
<context>
    <name>GlossaryRow</name>
    <message numerus="yes">
        <location filename="../Desk/GlossaryRow.qml" line="+44"/>
        <source>%n ord</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n uden betydning</source>
        <translation>
            <numerusform>لا شيء بلا معنى</numerusform>
            <numerusform>واحدة بلا معنى</numerusform>
            <numerusform>اثنتان بلا معنى</numerusform>
            <numerusform>%n بلا معنى</numerusform>
            <numerusform>%n بلا معنى</numerusform>
            <numerusform>%n بلا معنى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <location filename="../Desk/GroupPage.qml" line="+13"/>
        <source>Afsluttet</source>
        <translation>منتهية</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n deltagere</source>
        <translation>
            <numerusform>لا مشاركين</numerusform>
            <numerusform>مشارك واحد</numerusform>
            <numerusform>مشاركان</numerusform>
            <numerusform>%n مشاركين</numerusform>
            <numerusform>%n مشاركًا</numerusform>
            <numerusform>%n مشارك</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Hvem er med?</source>
        <translation>من في المجموعة؟</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Her er ingen deltagere endnu.</source>
        <translation>لا يوجد مشاركون بعد.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Gem holdets resultater</source>
        <translation>حفظ نتائج المجموعة</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Navn og afslutning</source>
        <translation>الاسم والإنهاء</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Holdets navn</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gem navnet</source>
        <translation>حفظ الاسم</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Åbn holdet igen</source>
        <translation>إعادة فتح المجموعة</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Afslut holdet</source>
        <translation>إنهاء المجموعة</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message>
        <location filename="../Desk/GroupRow.qml" line="+45"/>
        <source>afsluttet</source>
        <translation>منتهية</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n deltagere</source>
        <translation>
            <numerusform>لا مشاركين</numerusform>
            <numerusform>مشارك واحد</numerusform>
            <numerusform>مشاركان</numerusform>
            <numerusform>%n مشاركين</numerusform>
            <numerusform>%n مشاركًا</numerusform>
            <numerusform>%n مشارك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <location filename="../Desk/GroupsPage.qml" line="+11"/>
        <source>Hold</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Giv et helt hold de samme ord at lære.</source>
        <translation>أعطِ المجموعة كلها الكلمات نفسها لتتعلمها.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Alle hold</source>
        <translation>كل المجموعات</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Nyt hold</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Holdets navn</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel: Svejsning, uge 48</source>
        <translation>مثلًا: اللحام، الأسبوع 48</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Opret holdet</source>
        <translation>إنشاء المجموعة</translation>
    </message>
</context>
<context>
    <name>HomePlace</name>
    <message>
        <location filename="../Participant/HomePlace.qml" line="+16"/>
        <source>Hej, %1</source>
        <translation>مرحباً ⁨%1⁩</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>En screening venter på dig. Tryk på den for at begynde.</source>
        <translation>لديك تقييم لغوي. للبدء يُرجى الضغط عليه.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg, hvor længe du vil øve dig. Tryk så på Øv.</source>
        <translation>كم دقيقة للتدريب؟ بعد الاختيار يُرجى الضغط على «تدريب».</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Din screening: %1</source>
        <translation>التقييم اللغوي: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Læs, svar og forklar med dine egne ord. Du har god tid.</source>
        <translation>قراءة وإجابة وشرح بكلماتك. لديك وقت كافٍ.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Begynd</source>
        <translation>بدء</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Andre fag</source>
        <translation>مجالات أخرى</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Mine ord</source>
        <translation>كلماتي</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n ord, du er i gang med</source>
        <translation>
            <numerusform>لا كلمات قيد التعلّم</numerusform>
            <numerusform>كلمة واحدة قيد التعلّم</numerusform>
            <numerusform>كلمتان قيد التعلّم</numerusform>
            <numerusform>%n كلمات قيد التعلّم</numerusform>
            <numerusform>%n كلمة قيد التعلّم</numerusform>
            <numerusform>%n كلمة قيد التعلّم</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Slå et ord op. Her kommer også de ord, du øver.</source>
        <translation>ابحث عن كلمة. وهنا تظهر أيضًا الكلمات التي تتدرب عليها.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Se</source>
        <translation>عرض</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Om dine oplysninger</source>
        <translation>عن معلوماتك</translation>
    </message>
</context>
<context>
    <name>KeepWords</name>
    <message>
        <location filename="../Desk/KeepWords.qml" line="+11"/>
        <source>Læg ordene i en ordliste</source>
        <translation>ضع الكلمات في قائمة</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ordliste</source>
        <translation>قائمة كلمات</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Ordlistens navn</source>
        <translation>اسم قائمة الكلمات</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel: Værkstedet, uge 48</source>
        <translation>مثلًا: ⁨Værkstedet, uge 48⁩</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Emne</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tomt: tekstens navn</source>
        <translation>فارغ: اسم النص</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%n ord mangler en betydning. Skriv den nu med Ret, eller senere i ordlisten. Før kan de ikke øves.</source>
        <translation>
            <numerusform>لا كلمات ينقصها معنى.</numerusform>
            <numerusform>كلمة واحدة ينقصها معنى. اكتبه الآن بزر «تعديل»، أو لاحقًا في القائمة. قبل ذلك لا يمكن التدرب عليها.</numerusform>
            <numerusform>كلمتان ينقصهما معنى. اكتبه الآن بزر «تعديل»، أو لاحقًا في القائمة. قبل ذلك لا يمكن التدرب عليهما.</numerusform>
            <numerusform>%n كلمات ينقصها معنى. اكتبه الآن بزر «تعديل»، أو لاحقًا في القائمة. قبل ذلك لا يمكن التدرب عليها.</numerusform>
            <numerusform>%n كلمة ينقصها معنى. اكتبه الآن بزر «تعديل»، أو لاحقًا في القائمة. قبل ذلك لا يمكن التدرب عليها.</numerusform>
            <numerusform>%n كلمة ينقصها معنى. اكتبه الآن بزر «تعديل»، أو لاحقًا في القائمة. قبل ذلك لا يمكن التدرب عليها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>Læg %n ord i ordlisten</source>
        <translation>
            <numerusform>لا كلمات للإضافة</numerusform>
            <numerusform>ضع كلمة واحدة في القائمة</numerusform>
            <numerusform>ضع كلمتين في القائمة</numerusform>
            <numerusform>ضع %n كلمات في القائمة</numerusform>
            <numerusform>ضع %n كلمة في القائمة</numerusform>
            <numerusform>ضع %n كلمة في القائمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <location filename="../Controls/LanguageRow.qml" line="+15"/>
        <source>Sprog</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LoginPlace</name>
    <message>
        <location filename="../Desk/LoginPlace.qml" line="+28"/>
        <source>Tilbage til forsiden</source>
        <translation>العودة إلى الصفحة الرئيسية</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Ny adgangskode</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Lærer</source>
        <translation>المعلّم</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Find arket med gendannelseskoden.</source>
        <translation>يُرجى إحضار الورقة التي فيها رمز الاسترداد.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Dit navn</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Adgangskode</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Et øjeblik …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Log ind</source>
        <translation>دخول</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Glemt adgangskode</source>
        <translation>نسيت كلمة المرور</translation>
    </message>
</context>
<context>
    <name>MarkingAnswer</name>
    <message>
        <location filename="../Desk/MarkingAnswer.qml" line="+12"/>
        <source>ikke forklaret</source>
        <translation>لم يُشرح</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>delvist</source>
        <translation>جزئياً</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>forklaret</source>
        <translation>شُرح</translation>
    </message>
    <message>
        <location line="+91"/>
        <source>I svaret står noget, der ligner et CPR-nummer. Brug det ikke, og skriv det ikke af.</source>
        <translation>في الإجابة ما يشبه رقم CPR (الرقم الشخصي). يُرجى عدم استخدامه وعدم نسخه.</translation>
    </message>
    <message>
        <location line="-21"/>
        <source>Svar %1 af %2</source>
        <translation>الإجابة %1 من %2</translation>
    </message>
</context>
<context>
    <name>MarkingKeys</name>
    <message>
        <location filename="../Desk/MarkingKeys.qml" line="+24"/>
        <source>↵ eller → næste svar      Z fortryder      N viser navn</source>
        <translation>↵ أو → الإجابة التالية      Z تراجع      N إظهار الاسم</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>0 1 2 giver point      ↵ bekræfter forslag      Z fortryder      N viser navn</source>
        <translation>0 1 2 للنقاط      ↵ تأكيد الاقتراح      Z تراجع      N إظهار الاسم</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>0 1 2 giver point      Z fortryder      N viser navn</source>
        <translation>0 1 2 للنقاط      Z تراجع      N إظهار الاسم</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Fortryd</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Vis navn</source>
        <translation>إظهار الاسم</translation>
    </message>
</context>
<context>
    <name>MarkingPage</name>
    <message>
        <location filename="../Desk/MarkingPage.qml" line="+57"/>
        <source>Til vurdering</source>
        <translation>للتصحيح</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Anden vurdering</source>
        <translation>التقييم الثاني</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1, form %2</source>
        <translation>%1، النموذج %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n svar tilbage</source>
        <translation>
            <numerusform>لم تبق إجابات</numerusform>
            <numerusform>بقيت إجابة واحدة</numerusform>
            <numerusform>بقيت إجابتان</numerusform>
            <numerusform>بقيت %n إجابات</numerusform>
            <numerusform>بقيت %n إجابة</numerusform>
            <numerusform>بقيت %n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>navne er skjult</source>
        <translation>الأسماء مخفية</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Enighed</source>
        <translation>التوافق</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Rækkefølge</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spørgsmål</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Deltager</source>
        <translation>المشارك</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>Alt er vurderet.</source>
        <translation>صُحّحت كل الإجابات.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ingen svar venter på en anden lærer.</source>
        <translation>لا توجد إجابات تنتظر معلمًا ثانيًا.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Her kommer de svar, som en anden lærer har vurderet. Du ser ikke, hvad den anden gav.</source>
        <translation>تظهر هنا الإجابات التي قيّمها معلم آخر. لا ترى ما أعطاه الآخر.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nye svar kommer her, når en deltager er færdig med sin screening.</source>
        <translation>تظهر الإجابات الجديدة هنا عندما ينهي مشارك تقييمه.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fortryd den sidste</source>
        <translation>التراجع عن الأخيرة</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Henter svar …</source>
        <translation>جارٍ تحميل الإجابات …</translation>
    </message>
</context>
<context>
    <name>MarkingRubric</name>
    <message>
        <location filename="../Desk/MarkingRubric.qml" line="+29"/>
        <source>Det skal med</source>
        <translation>المطلوب ذكره</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1, fundet</source>
        <translation>%1، موجود</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>Må ikke siges</source>
        <translation>يجب ألا يُقال</translation>
    </message>
</context>
<context>
    <name>MaterialPage</name>
    <message>
        <location filename="../Desk/MaterialPage.qml" line="+12"/>
        <source>Ord fra en tekst</source>
        <translation>كلمات من نص</translation>
    </message>
    <message>
        <location line="+22"/>
        <location line="+4"/>
        <source>Teksten bliver læst</source>
        <translation>تجري قراءة النص</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>MaterialSource</name>
    <message>
        <location filename="../Desk/MaterialSource.qml" line="+16"/>
        <source>De nyeste tekster på denne computer:</source>
        <translation>أحدث النصوص على هذا الكمبيوتر:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Træk filen herind, eller skriv, hvor den ligger. Den skal ende på .txt, .md, .html, .docx, .odt eller .pdf.</source>
        <translation>اسحب الملف إلى هنا، أو اكتب مكانه. يجب أن ينتهي اسمه بـ ⁨.txt, .md, .html, .docx, .odt⁩ أو ⁨.pdf⁩.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>En tekst, du har kopieret</source>
        <translation>نص نسخته</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Sæt teksten ind her</source>
        <translation>الصق النص هنا</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Læs teksten</source>
        <translation>اقرأ النص</translation>
    </message>
</context>
<context>
    <name>MaterialText</name>
    <message>
        <location filename="../Desk/MaterialText.qml" line="+10"/>
        <source>Teksten</source>
        <translation>النص</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>&lt;b&gt;Fed&lt;/b&gt;: fagord, som ingen ordliste har. &lt;u&gt;Streg under&lt;/u&gt;: findes i ordlisterne. Lange ord er delt med en prik.</source>
        <translation>&lt;b&gt;غامق&lt;/b&gt;: كلمات مهنية ليست في أي قائمة. &lt;u&gt;تحته خط&lt;/u&gt;: موجودة في القوائم. الكلمات الطويلة مقسومة بنقطة.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Teksten med fagord og delte ord</source>
        <translation>النص مع كلمات المهنة والكلمات المقسومة</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Vis mere af teksten</source>
        <translation>اعرض المزيد من النص</translation>
    </message>
</context>
<context>
    <name>MaterialWordRow</name>
    <message numerus="yes">
        <location filename="../Desk/MaterialWordRow.qml" line="+35"/>
        <source>%n gange i teksten</source>
        <translation>
            <numerusform>ليست في النص</numerusform>
            <numerusform>مرة واحدة في النص</numerusform>
            <numerusform>مرتان في النص</numerusform>
            <numerusform>%n مرات في النص</numerusform>
            <numerusform>%n مرة في النص</numerusform>
            <numerusform>%n مرة في النص</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>findes i ordlisterne</source>
        <translation>موجودة في القوائم</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>nyt ord</source>
        <translation>كلمة جديدة</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Med</source>
        <translation>خذها</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tag %1 med</source>
        <translation>خذ %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ret</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ret %1</source>
        <translation>عدّل %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Læg væk</source>
        <translation>استبعد</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Læg %1 væk</source>
        <translation>استبعد %1</translation>
    </message>
</context>
<context>
    <name>MaterialWords</name>
    <message>
        <location filename="../Desk/MaterialWords.qml" line="+10"/>
        <source>Fagord i teksten</source>
        <translation>كلمات المهنة في النص</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Vælg de ord, der skal læres. Betydning og oversættelser er hentet fra ordlisterne, hvor de findes.</source>
        <translation>اختر الكلمات المطلوب تعلمها. المعاني والترجمات مأخوذة من القوائم حيثما وُجدت.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Her er ingen fagord, som programmet kan finde.</source>
        <translation>لا يجد البرنامج هنا كلمات مهنية.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Tag alle med, der findes i ordlisterne</source>
        <translation>خذ كل ما هو موجود في القوائم</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>Hent %n ord frem igen</source>
        <translation>
            <numerusform>لا شيء للاستعادة</numerusform>
            <numerusform>استعد كلمة واحدة</numerusform>
            <numerusform>استعد كلمتين</numerusform>
            <numerusform>استعد %n كلمات</numerusform>
            <numerusform>استعد %n كلمة</numerusform>
            <numerusform>استعد %n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Vis flere (%1 ord)</source>
        <translation>اعرض المزيد (%1 كلمة)</translation>
    </message>
</context>
<context>
    <name>MessageStep</name>
    <message>
        <location filename="../Screening/MessageStep.qml" line="+22"/>
        <source>Fagsproglig screening</source>
        <translation>تقييم لغة المهنة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Du er færdig</source>
        <translation>انتهى التقييم</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Du har stoppet</source>
        <translation>توقّف التقييم</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Om dine oplysninger</source>
        <translation>عن معلوماتك</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Aflever</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Begynd</source>
        <translation>بدء</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Videre</source>
        <translation>التالي</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Gå på igen</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Se mine svar igen</source>
        <translation>رؤية إجاباتي</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>En anden dag</source>
        <translation>في يوم آخر</translation>
    </message>
</context>
<context>
    <name>NeededWords</name>
    <message>
        <location filename="../Desk/NeededWords.qml" line="+11"/>
        <source>Ord at tage op i morgen</source>
        <translation>كلمات تُراجع غدًا</translation>
    </message>
    <message numerus="yes">
        <location line="+34"/>
        <source>%n har glemt det</source>
        <translation>
            <numerusform>لم ينسها أحد</numerusform>
            <numerusform>نسيها واحد</numerusform>
            <numerusform>نسيها اثنان</numerusform>
            <numerusform>نسيها %n</numerusform>
            <numerusform>نسيها %n</numerusform>
            <numerusform>نسيها %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>nyt for %n</source>
        <translation>
            <numerusform>جديدة على %n</numerusform>
            <numerusform>جديدة على واحد</numerusform>
            <numerusform>جديدة على اثنين</numerusform>
            <numerusform>جديدة على %n</numerusform>
            <numerusform>جديدة على %n</numerusform>
            <numerusform>جديدة على %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewParticipantPage</name>
    <message>
        <location filename="../Desk/NewParticipantPage.qml" line="+11"/>
        <source>Ny deltager</source>
        <translation>مشارك جديد</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Navn</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fulde navn. Kun lærere ser det.</source>
        <translation>الاسم الكامل. لا يراه إلا المعلّمون.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Kaldenavn</source>
        <translation>الاسم المعروض</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Står på deltagerens billede på forsiden.</source>
        <translation>يظهر على صورة المشارك في الصفحة الرئيسية.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Modersmål</source>
        <translation>اللغة الأم</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg sprog</source>
        <translation>اختيار اللغة</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Opret</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Flere på én gang</source>
        <translation>عدة مشاركين دفعة واحدة</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Har du deltagerne i et regneark, kan du hente dem alle. Du ser dem, før de bliver oprettet.</source>
        <translation>إن كان المشاركون لديك في جدول بيانات، يمكنك إحضارهم جميعًا. تراهم قبل تسجيلهم.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Hent fra et regneark</source>
        <translation>إحضار من جدول بيانات</translation>
    </message>
</context>
<context>
    <name>NewTeacherBox</name>
    <message>
        <location filename="../Desk/NewTeacherBox.qml" line="+9"/>
        <source>Ny lærer</source>
        <translation>معلّم جديد</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Lærerens navn</source>
        <translation>اسم المعلّم</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Lærerens adgangskode</source>
        <translation>كلمة مرور المعلّم</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lad læreren selv skrive den. Mindst 8 tegn.</source>
        <translation>يكتبها المعلّم بنفسه. 8 أحرف على الأقل.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Adgangskoden igen</source>
        <translation>كلمة المرور مرة أخرى</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Et øjeblik …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tilføj læreren</source>
        <translation>إضافة المعلّم</translation>
    </message>
</context>
<context>
    <name>OfferStep</name>
    <message>
        <location filename="../Screening/OfferStep.qml" line="+25"/>
        <source>Jeg vil hellere vælge mellem svar</source>
        <translation>أفضّل الاختيار من إجابات جاهزة</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Jeg fortsætter, som jeg gør nu</source>
        <translation>أتابع كما أفعل الآن</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Jeg vil gerne stoppe her</source>
        <translation>أريد التوقف هنا</translation>
    </message>
</context>
<context>
    <name>OpeningPlace</name>
    <message>
        <location filename="../Controls/OpeningPlace.qml" line="+7"/>
        <source>Fagdansk åbner …</source>
        <translation>جارٍ فتح ⁨Fagdansk⁩ …</translation>
    </message>
</context>
<context>
    <name>OtherwiseForm</name>
    <message>
        <location filename="../Desk/OtherwiseForm.qml" line="+18"/>
        <source>Hvad beslutter du?</source>
        <translation>ما قرارك؟</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Hvorfor?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv en kort begrundelse. Den står på udskriften.</source>
        <translation>سبب قصير. يظهر السبب في الورقة المطبوعة.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gem beslutningen</source>
        <translation>حفظ القرار</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Tilbage til forslaget</source>
        <translation>العودة إلى الاقتراح</translation>
    </message>
</context>
<context>
    <name>OwnPasswordBox</name>
    <message>
        <location filename="../Desk/OwnPasswordBox.qml" line="+9"/>
        <source>Din adgangskode</source>
        <translation>كلمة مرورك</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Din nuværende adgangskode</source>
        <translation>كلمة مرورك الحالية</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Din nye adgangskode</source>
        <translation>كلمة مرورك الجديدة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mindst 8 tegn. En kort sætning er nem at huske.</source>
        <translation>8 أحرف على الأقل. جملة قصيرة سهلة التذكّر.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Den nye adgangskode igen</source>
        <translation>كلمة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Et øjeblik …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Skift adgangskode</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
</context>
<context>
    <name>OwnWordRow</name>
    <message>
        <location filename="../Desk/OwnWordRow.qml" line="+40"/>
        <source>Flyt %1 op</source>
        <translation>انقل %1 إلى أعلى</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Flyt %1 ned</source>
        <translation>انقل %1 إلى أسفل</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ret</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ret %1</source>
        <translation>عدّل %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Tag ud</source>
        <translation>أخرج</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tag %1 ud</source>
        <translation>أخرج %1</translation>
    </message>
</context>
<context>
    <name>OwnWordText</name>
    <message>
        <location filename="../Desk/OwnWordText.qml" line="+30"/>
        <source>Mangler en betydning</source>
        <translation>ينقصها معنى</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Oversat: %1</source>
        <translation>مترجمة: %1</translation>
    </message>
</context>
<context>
    <name>ParticipantHeader</name>
    <message>
        <location filename="../Controls/ParticipantHeader.qml" line="+36"/>
        <source>Tilbage</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location line="+85"/>
        <source>Ingen lyd</source>
        <translation>لا يوجد صوت</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Læs op</source>
        <translation>قراءة بصوت</translation>
    </message>
</context>
<context>
    <name>ParticipantRow</name>
    <message>
        <location filename="../Desk/ParticipantRow.qml" line="+86"/>
        <source>Har ikke øvet</source>
        <translation>لم يتدرّب</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 sidder fast · %2 i gang</source>
        <translation>محفوظة: %1 · قيد التعلّم: %2</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>sidst %1</source>
        <translation>آخر مرة %1</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <location filename="../Desk/ParticipantsPage.qml" line="+9"/>
        <source>Deltagere</source>
        <translation>المشاركون</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n deltagere</source>
        <translation>
            <numerusform>لا مشاركين</numerusform>
            <numerusform>مشارك واحد</numerusform>
            <numerusform>مشاركان</numerusform>
            <numerusform>%n مشاركين</numerusform>
            <numerusform>%n مشاركاً</numerusform>
            <numerusform>%n مشارك</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <location line="+11"/>
        <source>Ny deltager</source>
        <translation>مشارك جديد</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Her er ingen deltagere endnu.</source>
        <translation>لا يوجد مشاركون بعد.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Opret den første. Det tager et minut.</source>
        <translation>يمكنك إضافة أول مشارك في دقيقة واحدة.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Find en deltager</source>
        <translation>ابحث عن مشارك</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n deltagere passer</source>
        <translation>
            <numerusform>لا مشارك مطابق</numerusform>
            <numerusform>مشارك واحد مطابق</numerusform>
            <numerusform>مشاركان مطابقان</numerusform>
            <numerusform>%n مشاركين مطابقين</numerusform>
            <numerusform>%n مشاركًا مطابقًا</numerusform>
            <numerusform>%n مشارك مطابق</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Navn, kaldenavn eller fag</source>
        <translation>الاسم أو الاسم المعروض أو المهنة</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>Vis flere</source>
        <translation>اعرض المزيد</translation>
    </message>
    <message>
        <location line="-31"/>
        <source>Gem resultater</source>
        <translation>حفظ النتائج</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <location filename="../Start/PeopleStep.qml" line="+16"/>
        <source>Hvem er I?</source>
        <translation>من أنتم؟</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Stedets navn</source>
        <translation>اسم المكان</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel: Læseværkstedet, AMU Syd</source>
        <translation>مثلاً: ⁨Læseværkstedet, AMU Syd⁩</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Dit navn som lærer</source>
        <translation>اسمك كمعلّم</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Adgangskode</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mindst 8 tegn. Tre ord efter hinanden er let at huske.</source>
        <translation>8 أحرف على الأقل. ثلاث كلمات متتالية سهلة التذكّر.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Adgangskoden igen</source>
        <translation>كلمة المرور مرة أخرى</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Laver nøgler …</source>
        <translation>جارٍ إنشاء المفاتيح …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Fortsæt</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Gendan fra en daglig kopi</source>
        <translation>استرجاع من نسخة يومية</translation>
    </message>
</context>
<context>
    <name>PinPlace</name>
    <message>
        <location filename="../Door/PinPlace.qml" line="+10"/>
        <source>Tryk på dine fire billeder</source>
        <translation>يُرجى الضغط على صورك الأربع</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg fire billeder, du kan huske</source>
        <translation>يُرجى اختيار أربع صور سهلة التذكّر</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tryk på de samme fire billeder igen</source>
        <translation>الصور الأربع نفسها مرة أخرى</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>Fortryd det sidste billede</source>
        <translation>حذف الصورة الأخيرة</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Billede %1</source>
        <translation>الصورة %1</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <location filename="../Start/PlaceStep.qml" line="+16"/>
        <source>Velkommen. Hvor skal data ligge?</source>
        <translation>أهلاً بكم. أين تُحفظ البيانات؟</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Den fælles mappe kan ikke bruges her. Derfor foreslår vi din egen mappe. Så kan andre brugere på computeren ikke se deltagerne.</source>
        <translation>لا يمكن استخدام المجلد المشترك هنا، لذلك نقترح مجلدك الخاص. عندها لا يرى مستخدمو الحاسوب الآخرون المشاركين.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Alt bliver på denne computer. Alle, der bruger computeren, kan bruge programmet; kun lærere kan læse svarene.</source>
        <translation>يبقى كل شيء على هذا الحاسوب. كل من يستخدم الحاسوب يمكنه استخدام البرنامج، لكن المعلّمين فقط يقرؤون الإجابات.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Filen med data</source>
        <translation>ملف البيانات</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Du kan lade den stå, som den er.</source>
        <translation>يمكن تركه كما هو.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Mappen til den daglige kopi</source>
        <translation>مجلد النسخة اليومية</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Helst et USB-stik eller en anden disk. Går computeren i stykker, mister I højst én dag.</source>
        <translation>الأفضل ذاكرة USB أو قرص آخر. إذا تعطّل الحاسوب فلن تفقدوا أكثر من يوم واحد.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Fortsæt</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Gendan fra en daglig kopi</source>
        <translation>استرجاع من نسخة يومية</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Se først et eksempelhold</source>
        <translation>رؤية صف تجريبي أولاً</translation>
    </message>
</context>
<context>
    <name>PlacedRow</name>
    <message>
        <location filename="../Desk/PlacedRow.qml" line="+22"/>
        <source>Denne screening</source>
        <translation>هذا الفحص</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Form %1 · %2</source>
        <translation>النموذج %1 · %2</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Fremgangen siden da er større end usikkerheden.</source>
        <translation>التقدم منذ ذلك الحين أكبر من هامش عدم اليقين.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tilbagegangen siden da er større end usikkerheden.</source>
        <translation>التراجع منذ ذلك الحين أكبر من هامش عدم اليقين.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Forskellen er ikke større end usikkerheden. Den kan være tilfældig.</source>
        <translation>الفرق ليس أكبر من هامش عدم اليقين. قد يكون صدفة.</translation>
    </message>
</context>
<context>
    <name>PracticeBox</name>
    <message>
        <location filename="../Desk/PracticeBox.qml" line="+16"/>
        <source>Øvede ord</source>
        <translation>كلمات التدريب</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Har ikke øvet endnu.</source>
        <translation>لم يتدرّب بعد.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>sidder fast</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>i gang</source>
        <translation>قيد التعلّم</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>minutter</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Sidst øvet %1</source>
        <translation>آخر تدريب %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Sværest at huske</source>
        <translation>الأصعب في التذكّر</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%n ord er glemt fire gange eller mere. Programmet spørger til dem på en anden måde. Tag dem op med deltageren.</source>
        <translation>
            <numerusform>%n كلمة نُسيت أربع مرات أو أكثر. يسأل البرنامج عنها بطريقة أخرى. راجعها مع المشارك.</numerusform>
            <numerusform>كلمة واحدة نُسيت أربع مرات أو أكثر. يسأل البرنامج عنها بطريقة أخرى. راجعها مع المشارك.</numerusform>
            <numerusform>كلمتان نُسيتا أربع مرات أو أكثر. يسأل البرنامج عنهما بطريقة أخرى. راجعهما مع المشارك.</numerusform>
            <numerusform>%n كلمات نُسيت أربع مرات أو أكثر. يسأل البرنامج عنها بطريقة أخرى. راجعها مع المشارك.</numerusform>
            <numerusform>%n كلمة نُسيت أربع مرات أو أكثر. يسأل البرنامج عنها بطريقة أخرى. راجعها مع المشارك.</numerusform>
            <numerusform>%n كلمة نُسيت أربع مرات أو أكثر. يسأل البرنامج عنها بطريقة أخرى. راجعها مع المشارك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+30"/>
        <source>svært · glemt %n gange</source>
        <translation>
            <numerusform>صعبة · لم تُنسَ</numerusform>
            <numerusform>صعبة · نُسيت مرة</numerusform>
            <numerusform>صعبة · نُسيت مرتين</numerusform>
            <numerusform>صعبة · نُسيت %n مرات</numerusform>
            <numerusform>صعبة · نُسيت %n مرة</numerusform>
            <numerusform>صعبة · نُسيت %n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>glemt %n gange</source>
        <translation>
            <numerusform>لم تُنسَ</numerusform>
            <numerusform>نُسيت مرة واحدة</numerusform>
            <numerusform>نُسيت مرتين</numerusform>
            <numerusform>نُسيت %n مرات</numerusform>
            <numerusform>نُسيت %n مرة</numerusform>
            <numerusform>نُسيت %n مرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <location filename="../Participant/PracticeCard.qml" line="+36"/>
        <source>Øv ord: %1</source>
        <translation>التدريب على الكلمات: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n ord venter på dig</source>
        <translation>
            <numerusform>لا كلمات بانتظارك</numerusform>
            <numerusform>كلمة واحدة بانتظارك</numerusform>
            <numerusform>كلمتان بانتظارك</numerusform>
            <numerusform>%n كلمات بانتظارك</numerusform>
            <numerusform>%n كلمة بانتظارك</numerusform>
            <numerusform>%n كلمة بانتظارك</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 ord sidder fast, %2 er i gang</source>
        <translation>كلمات حفظتها: %1، كلمات قيد التعلّم: %2</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>%1 min.</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Øv</source>
        <translation>تدريب</translation>
    </message>
</context>
<context>
    <name>PracticeLine</name>
    <message>
        <location filename="../Desk/PracticeLine.qml" line="+53"/>
        <source>%1 sidder fast · %2 i gang</source>
        <translation>محفوظة: %1 · قيد التعلّم: %2</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>sidst %1</source>
        <translation>آخر مرة %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ikke øvet endnu</source>
        <translation>لم يتدرّب بعد</translation>
    </message>
</context>
<context>
    <name>PracticeMode</name>
    <message>
        <location filename="../Participant/PracticeMode.qml" line="+12"/>
        <source>Hvordan vil du øve?</source>
        <translation>كيف تريد أن تتدرب؟</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Læs, lyt og skriv</source>
        <translation>اقرأ واستمع واكتب</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Kun lyd og billeder</source>
        <translation>الصوت والصور فقط</translation>
    </message>
</context>
<context>
    <name>PracticeStep</name>
    <message>
        <location filename="../Screening/PracticeStep.qml" line="+42"/>
        <source>Sådan kan man svare: »%1«</source>
        <translation>يمكن الإجابة هكذا: «%1»</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Vi har talt om det</source>
        <translation>تحدثنا عن ذلك</translation>
    </message>
</context>
<context>
    <name>PreCheckBox</name>
    <message>
        <location filename="../Desk/PreCheckBox.qml" line="+13"/>
        <source>Kort tjek på fem minutter</source>
        <translation>فحص قصير في خمس دقائق</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Otte ord fra faget. Det siger kun, om en screening er en god idé.</source>
        <translation>ثماني كلمات من المهنة. يقول فقط هل التقييم فكرة جيدة.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Fag</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg et fag</source>
        <translation>اختر مهنة</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Begynd</source>
        <translation>ابدأ</translation>
    </message>
</context>
<context>
    <name>PreCheckPage</name>
    <message>
        <location filename="../Desk/PreCheckPage.qml" line="+12"/>
        <source>Kort tjek</source>
        <translation>فحص قصير</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 · ord %2 af %3</source>
        <translation>%1 · الكلمة %2 من %3</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Prøv igen</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Hvad betyder ordet? Vælg det, du tror.</source>
        <translation>ما معنى الكلمة؟ ما الإجابة الصحيحة في رأيك؟</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Hør ordet</source>
        <translation>استمع إلى الكلمة</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Ved ikke</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Screening anbefales</source>
        <translation>يُنصح بإجراء تقييم</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Intet tegn på behov</source>
        <translation>لا توجد علامة على الحاجة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Det er ikke et resultat. En screening viser, hvordan det står til.</source>
        <translation>هذه ليست نتيجة. التقييم هو الذي يُظهر الوضع.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Det er ikke et resultat. Er du i tvivl, så lav en screening alligevel.</source>
        <translation>هذه ليست نتيجة. إذا كنت في شك، فأجرِ تقييمًا على أي حال.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tilbage til deltageren</source>
        <translation>العودة إلى المشارك</translation>
    </message>
</context>
<context>
    <name>PrivacyBox</name>
    <message>
        <location filename="../Desk/PrivacyBox.qml" line="+10"/>
        <source>Deltagernes oplysninger</source>
        <translation>معلومات المشاركين</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Deltagerne kan læse og høre, hvad der gemmes om dem, før den første screening. De siger kun ja eller nej til det, der gives videre.</source>
        <translation>يمكن للمشاركين قراءة ما يُحفظ عنهم والاستماع إليه قبل التقييم الأول. ولا يُطلب منهم قول نعم أو لا إلا لما يُسلَّم إلى الآخرين.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Hvorfor må I gemme oplysningerne?</source>
        <translation>لماذا يحق لكم حفظ المعلومات؟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Er feltet tomt, står der, at undervisning af voksne er en offentlig opgave (artikel 6, stk. 1, litra e).</source>
        <translation>إذا كان الحقل فارغًا، يُكتب أن تعليم الكبار مهمة عامة (المادة 6، الفقرة 1، البند هـ).</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gem begrundelsen</source>
        <translation>حفظ المبرر</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Teksten som PDF</source>
        <translation>النص بصيغة PDF</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gemt: %1</source>
        <translation>تم الحفظ: %1</translation>
    </message>
</context>
<context>
    <name>PrivacyPlace</name>
    <message>
        <location filename="../Participant/PrivacyPlace.qml" line="+61"/>
        <source>Det er i orden</source>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>ProfileBox</name>
    <message>
        <location filename="../Desk/ProfileBox.qml" line="+11"/>
        <source>Profil</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Den lodrette streg er grænsen. Spændet viser, hvor usikkert målet er.</source>
        <translation>الخط العمودي هو الحد. الشريط الأبيض يبيّن هامش عدم اليقين.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Alle tre dele på én skala</source>
        <translation>الأجزاء الثلاثة على مقياس واحد</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Skalaen er fælles for formerne. 500 er midten, ± er usikkerheden. Fagfolk har anslået, hvor svære spørgsmålene er. De er ikke afprøvet endnu.</source>
        <translation>المقياس مشترك بين النماذج. 500 هو الوسط، و± هو هامش عدم اليقين. قدّر مختصون صعوبة الأسئلة. لم تُجرَّب بعد.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Kender ordet, men kan ikke forklare det endnu</source>
        <translation>كلمات معروفة لم يتمكن من شرحها بعد</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Gode ord at begynde med</source>
        <translation>كلمات للبدء</translation>
    </message>
</context>
<context>
    <name>ProfilePart</name>
    <message>
        <location filename="../Desk/ProfilePart.qml" line="+9"/>
        <source>Hverdagstekst</source>
        <translation>نص من الحياة اليومية</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fagord</source>
        <translation>كلمات المهنة</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Fagtekst</source>
        <translation>نص مهني</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n svar mangler din vurdering.</source>
        <translation>
            <numerusform>لا إجابات بحاجة إلى تصحيح.</numerusform>
            <numerusform>إجابة واحدة بحاجة إلى تصحيح.</numerusform>
            <numerusform>إجابتان بحاجة إلى تصحيح.</numerusform>
            <numerusform>%n إجابات بحاجة إلى تصحيح.</numerusform>
            <numerusform>%n إجابة بحاجة إلى تصحيح.</numerusform>
            <numerusform>%n إجابة بحاجة إلى تصحيح.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ikke taget til ende.</source>
        <translation>لم يكتمل.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sikkert over grænsen.</source>
        <translation>أعلى من الحد بوضوح.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Over grænsen, men tæt på.</source>
        <translation>أعلى من الحد، لكن قريب منه.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sikkert under grænsen.</source>
        <translation>أقل من الحد بوضوح.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Under grænsen, men tæt på.</source>
        <translation>أقل من الحد، لكن قريب منه.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n spørgsmål er ikke besvaret.</source>
        <translation>
            <numerusform>لا أسئلة بلا إجابة.</numerusform>
            <numerusform>سؤال واحد بلا إجابة.</numerusform>
            <numerusform>سؤالان بلا إجابة.</numerusform>
            <numerusform>%n أسئلة بلا إجابة.</numerusform>
            <numerusform>%n سؤالاً بلا إجابة.</numerusform>
            <numerusform>%n سؤال بلا إجابة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Læste 100 ord på %n sekunder.</source>
        <translation>
            <numerusform>قُرئت 100 كلمة في أقل من ثانية.</numerusform>
            <numerusform>قُرئت 100 كلمة في ثانية واحدة.</numerusform>
            <numerusform>قُرئت 100 كلمة في ثانيتين.</numerusform>
            <numerusform>قُرئت 100 كلمة في %n ثوانٍ.</numerusform>
            <numerusform>قُرئت 100 كلمة في %n ثانية.</numerusform>
            <numerusform>قُرئت 100 كلمة في %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+24"/>
        <source>%1 af %2 point</source>
        <translation>%1 من %2 نقطة</translation>
    </message>
</context>
<context>
    <name>ProgressMap</name>
    <message>
        <location filename="../Desk/ProgressMap.qml" line="+16"/>
        <source>Fremgang: %1</source>
        <translation>التقدم: %1</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>minutter om ugen</source>
        <translation>دقائق في الأسبوع</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>sidder fast</source>
        <translation>راسخة</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>i gang</source>
        <translation>قيد التعلّم</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>svære</source>
        <translation>صعبة</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ikke begyndt</source>
        <translation>لم تبدأ</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <location filename="../Desk/ProgressRow.qml" line="+16"/>
        <source>%1: %2 sidder fast, %3 i gang, %4 svære</source>
        <translation>%1: %2 راسخة، %3 قيد التعلّم، %4 صعبة</translation>
    </message>
    <message>
        <location line="+65"/>
        <source>%1 ord til kurset</source>
        <translation>%1 كلمة للدورة</translation>
    </message>
</context>
<context>
    <name>PromptLine</name>
    <message>
        <location filename="../Screening/PromptLine.qml" line="+30"/>
        <source>Hør spørgsmålet</source>
        <translation>سماع السؤال</translation>
    </message>
</context>
<context>
    <name>ProposalBox</name>
    <message>
        <location filename="../Desk/ProposalBox.qml" line="+12"/>
        <source>Forslag</source>
        <translation>الاقتراح</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>Bekræft</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Beslut noget andet</source>
        <translation>قرار آخر</translation>
    </message>
</context>
<context>
    <name>ReadStep</name>
    <message>
        <location filename="../Screening/ReadStep.qml" line="+38"/>
        <source>Jeg har læst teksten</source>
        <translation>قرأت النص</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <location filename="../Screening/ReadingText.qml" line="+45"/>
        <source>Hør teksten</source>
        <translation>استمع إلى النص</translation>
    </message>
</context>
<context>
    <name>RecognitionStep</name>
    <message>
        <location filename="../Screening/RecognitionStep.qml" line="+45"/>
        <source>Ved ikke</source>
        <translation>لا أعرف</translation>
    </message>
</context>
<context>
    <name>RecordingRow</name>
    <message>
        <location filename="../Desk/RecordingRow.qml" line="+49"/>
        <source>Sig ordet nu. Optagelsen stopper selv, når du er færdig.</source>
        <translation>قل الكلمة الآن. يتوقف التسجيل من تلقاء نفسه عندما تنتهي.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hør optagelsen, og gem den, hvis den er god.</source>
        <translation>استمع إلى التسجيل واحفظه إذا كان جيدًا.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Hør ordet %1</source>
        <translation>استمع إلى الكلمة %1</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Optag igen</source>
        <translation>سجّل مرة أخرى</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Optag</source>
        <translation>سجّل</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Hør optagelsen</source>
        <translation>استمع إلى التسجيل</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Gem optagelsen</source>
        <translation>احفظ التسجيل</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Brug den ikke</source>
        <translation>لا تستخدمه</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Slet optagelsen …</source>
        <translation>احذف التسجيل …</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Skal optagelsen slettes? Derefter høres computerens stemme igen.</source>
        <translation>هل تريد حذف التسجيل؟ بعد ذلك يُسمع صوت الحاسوب من جديد.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Behold optagelsen</source>
        <translation>احتفظ بالتسجيل</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Slet optagelsen</source>
        <translation>احذف التسجيل</translation>
    </message>
</context>
<context>
    <name>RecordingsPage</name>
    <message>
        <location filename="../Desk/RecordingsPage.qml" line="+13"/>
        <source>Optag ord</source>
        <translation>تسجيل الكلمات</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Din optagelse høres i stedet for computerens stemme, når deltagerne øver ordet.</source>
        <translation>يُسمع تسجيلك بدلًا من صوت الحاسوب عندما يتدرب المشاركون على الكلمة.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Her kan ikke optages: Der er ingen mikrofon eller ingen lyd på computeren. Sæt et headset til.</source>
        <translation>لا يمكن التسجيل هنا: لا يوجد ميكروفون أو لا يوجد صوت في الحاسوب. وصّل سماعة رأس بميكروفون.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Find et ord</source>
        <translation>ابحث عن كلمة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv ordet, som du husker det. Slåfejl gør ikke noget.</source>
        <translation>اكتب الكلمة كما تتذكرها. لا بأس بالأخطاء المطبعية.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Fundne ord</source>
        <translation>الكلمات التي عُثر عليها</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Optagne ord</source>
        <translation>الكلمات المسجلة</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <location filename="../Desk/RecoveryCodePage.qml" line="+10"/>
        <source>Ny gendannelseskode</source>
        <translation>رمز استرداد جديد</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>1. Din adgangskode</source>
        <translation>1. كلمة مرورك</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Lav en ny kode, hvis arket er væk, eller hvis andre har set det. Den gamle kode virker, indtil du har den nye på papir.</source>
        <translation>يلزم رمز جديد إذا ضاعت الورقة أو رآها آخرون. يبقى الرمز القديم ساريًا حتى يصبح الجديد على الورق.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Din adgangskode</source>
        <translation>كلمة مرورك</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Laver en kode …</source>
        <translation>جارٍ إنشاء الرمز …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Lav en ny kode</source>
        <translation>إنشاء رمز جديد</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>2. Få koden på papir</source>
        <translation>2. الرمز على الورق</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Skriv arket ud, eller skriv koden af. Bagefter skal du bruge de sidste fem tegn.</source>
        <translation>يُرجى طباعة الورقة أو نسخ الرمز باليد. ستلزم بعد ذلك آخر خمسة أحرف منه.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Arket ligger her: %1</source>
        <translation>الورقة محفوظة هنا: ⁨%1⁩</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Lav et ark til udskrift</source>
        <translation>إعداد ورقة للطباعة</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Jeg har koden på papir</source>
        <translation>الرمز معي على الورق</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>3. Læs koden på papiret</source>
        <translation>3. قراءة الرمز من الورقة</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Skriv de sidste fem tegn af den kode, der står på papiret. Så gælder den nye kode, og den gamle virker ikke mere.</source>
        <translation>يُرجى كتابة آخر خمسة أحرف من الرمز المكتوب على الورقة. عندها يسري الرمز الجديد ولا يعمل القديم بعد ذلك.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>De sidste fem tegn</source>
        <translation>آخر خمسة أحرف</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Brug den nye kode</source>
        <translation>استخدام الرمز الجديد</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Vis koden igen</source>
        <translation>إظهار الرمز مرة أخرى</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <location filename="../Desk/RecoveryForm.qml" line="+18"/>
        <source>Gendannelseskode</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Din nye adgangskode</source>
        <translation>كلمة مرورك الجديدة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mindst 8 tegn. En kort sætning er nem at huske.</source>
        <translation>8 أحرف على الأقل. جملة قصيرة سهلة التذكّر.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Den nye adgangskode igen</source>
        <translation>كلمة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Et øjeblik …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Gem og log ind</source>
        <translation>حفظ ودخول</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Jeg kan godt huske den</source>
        <translation>تذكّرت كلمة المرور</translation>
    </message>
</context>
<context>
    <name>RestoreChoice</name>
    <message>
        <location filename="../Start/RestoreChoice.qml" line="+16"/>
        <source>Gendan fra en daglig kopi</source>
        <translation>استرجاع من نسخة يومية</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Filen med data kan ikke åbnes. Den bliver lagt til side med en dato i navnet. Den bliver ikke slettet.</source>
        <translation>لا يمكن فتح ملف البيانات. سيوضع جانبًا ويُضاف التاريخ إلى اسمه. لن يُحذف.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Har I brugt Fagdansk før, kan I få jeres data tilbage fra den daglige kopi, for eksempel på et USB-stik.</source>
        <translation>إذا استخدمتم ⁨Fagdansk⁩ من قبل فيمكنكم استعادة بياناتكم من النسخة اليومية، على ذاكرة USB مثلًا.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Brug kopien før den</source>
        <translation>النسخة التي قبلها</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Mappen med kopierne</source>
        <translation>مجلد النسخ</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Se efter kopier</source>
        <translation>البحث عن النسخ</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Kopien er fra %1.</source>
        <translation>النسخة من ⁨%1⁩.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Det, der er lavet efter den kopi, er ikke med.</source>
        <translation>ما تمّ بعد هذه النسخة غير موجود فيها.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Filen med data</source>
        <translation>ملف البيانات</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Her kommer data til at ligge. En fil, der ligger der i forvejen, bliver ikke overskrevet.</source>
        <translation>ستكون البيانات هنا. لن يُستبدل ملف موجود هنا من قبل.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Data kommer til at ligge her: %1</source>
        <translation>ستكون البيانات هنا: ⁨%1⁩</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Gendan</source>
        <translation>استرجاع</translation>
    </message>
</context>
<context>
    <name>RestoreDone</name>
    <message>
        <location filename="../Start/RestoreDone.qml" line="+17"/>
        <source>Data er hentet</source>
        <translation>عادت البيانات</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Kopien er fra %1.</source>
        <translation>النسخة من ⁨%1⁩.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Filen, der ikke kunne åbnes, er lagt til side. Slet den ikke, før I har set, at intet mangler:</source>
        <translation>وُضع جانبًا الملف الذي لم يمكن فتحه. لا تحذفوه قبل أن تتأكدوا أن لا شيء ينقص:</translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%n deltageres navn og svar kan ikke læses. Deres nøgle er ikke med i kopien.</source>
        <translation>
            <numerusform>لا يوجد مشارك تتعذّر قراءة بياناته.</numerusform>
            <numerusform>لا يمكن قراءة اسم مشارك واحد وإجاباته. مفتاحه غير موجود في النسخة.</numerusform>
            <numerusform>لا يمكن قراءة اسمي مشاركين وإجاباتهما. مفتاحاهما غير موجودين في النسخة.</numerusform>
            <numerusform>لا يمكن قراءة أسماء %n مشاركين وإجاباتهم. مفاتيحهم غير موجودة في النسخة.</numerusform>
            <numerusform>لا يمكن قراءة أسماء %n مشاركًا وإجاباتهم. مفاتيحهم غير موجودة في النسخة.</numerusform>
            <numerusform>لا يمكن قراءة أسماء %n مشارك وإجاباتهم. مفاتيحهم غير موجودة في النسخة.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Log ind som lærer nu. Så kan deltagerne igen se deres billede på forsiden.</source>
        <translation>على أحد المعلّمين الدخول الآن. عندها يرى المشاركون صورهم مجددًا في الصفحة الأولى.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Log ind</source>
        <translation>دخول</translation>
    </message>
</context>
<context>
    <name>RestorePlace</name>
    <message>
        <location filename="../Start/RestorePlace.qml" line="+23"/>
        <source>Tilbage</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location line="+29"/>
        <location line="+12"/>
        <source>Henter data fra kopien</source>
        <translation>جارٍ جلب البيانات من النسخة</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Kopien er fra %1.</source>
        <translation>النسخة من ⁨%1⁩.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Stopper …</source>
        <translation>جارٍ الإيقاف …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <location filename="../Desk/ResultsPage.qml" line="+11"/>
        <source>Gem resultater</source>
        <translation>حفظ النتائج</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Holdet %1</source>
        <translation>المجموعة %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Alle deltagere</source>
        <translation>جميع المشاركين</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Hvad skal med?</source>
        <translation>ما الذي يجب أن يشمله؟</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Der bliver en række for hver screening og for øvelse i fag uden screening. Kaldenavnet står altid i arket.</source>
        <translation>يكون هناك صف لكل تقييم، وصف للتدريب في مهن بلا تقييم. الاسم المعروض موجود دائمًا في الجدول.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Fulde navne skal med</source>
        <translation>إدراج الأسماء الكاملة</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Filen er personoplysninger. Gem den, hvor kun de rette kan læse den, og slet den, når den er brugt.</source>
        <translation>الملف بيانات شخصية. احفظه حيث لا يقرؤه إلا المخوّلون، واحذفه بعد استخدامه.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Uden navne står kun kaldenavnet i filen.</source>
        <translation>من دون الأسماء لا يوجد في الملف إلا الاسم المعروض.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Gem filen</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Filen kommer i mappen Dokumenter. Det bliver noteret, at resultaterne er taget ud.</source>
        <translation>يوضع الملف في مجلد المستندات. ويُسجَّل أن النتائج قد أُخرجت.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Gem til Excel (.xlsx)</source>
        <translation>حفظ لبرنامج Excel (.xlsx)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Gem som CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Resultaterne erstatter ikke VLV-2 eller FVU-udbyderens vurdering.</source>
        <translation>لا تحل النتائج محل VLV-2 أو تقييم الجهة المقدمة لتعليم FVU.</translation>
    </message>
</context>
<context>
    <name>SaveGlossary</name>
    <message>
        <location filename="../Desk/SaveGlossary.qml" line="+10"/>
        <source>Gem som fil</source>
        <translation>حفظ كملف</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Til et andet center eller et andet program. Filen lægges i mappen Dokumenter.</source>
        <translation>لمركز آخر أو برنامج آخر. يوضع الملف في مجلد المستندات.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Anki</source>
        <translation>Anki</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>TBX</source>
        <translation>TBX</translation>
    </message>
</context>
<context>
    <name>SayYourself</name>
    <message>
        <location filename="../Controls/SayYourself.qml" line="+33"/>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sig selv ordet %1</source>
        <translation>قل الكلمة %1 بنفسك</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sig det selv</source>
        <translation>قلها بنفسك</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>Hør dig selv sige %1</source>
        <translation>استمع إلى نفسك تقول %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hør dig selv</source>
        <translation>استمع إلى نفسك</translation>
    </message>
</context>
<context>
    <name>ScreeningBox</name>
    <message>
        <location filename="../Desk/ScreeningBox.qml" line="+15"/>
        <location line="+55"/>
        <source>Ny screening</source>
        <translation>تقييم جديد</translation>
    </message>
    <message>
        <location line="-55"/>
        <source>Screening</source>
        <translation>التقييم اللغوي</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Fortsæt</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Vurdér svar</source>
        <translation>تصحيح الإجابات</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Se profil og beslutning</source>
        <translation>النتائج والقرار</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Se profil og beslut</source>
        <translation>عرض النتائج والقرار</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Samtale</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Dokumenter</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Deltageren kan også selv fortsætte fra sit billede på forsiden.</source>
        <translation>يمكن للمشارك أيضاً أن يتابع بنفسه من صورته في الصفحة الرئيسية.</translation>
    </message>
</context>
<context>
    <name>ScreeningPlace</name>
    <message>
        <location filename="../Screening/ScreeningPlace.qml" line="+14"/>
        <source>Hverdagstekst</source>
        <translation>نص من الحياة اليومية</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fagets ord</source>
        <translation>كلمات المهنة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fagtekst</source>
        <translation>نص مهني</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Prøv først</source>
        <translation>تجربة أولاً</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Velkommen. Du skal læse to tekster og forklare nogle ord. Der er god tid. Du kan altid gå tilbage eller holde pause.</source>
        <translation>أهلاً بك. هنا نصّان للقراءة وبعض الكلمات للشرح. الوقت كافٍ. يمكنك دائماً الرجوع أو أخذ استراحة.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nu kommer 12 ord fra faget. Forklar, hvad tingen er, og hvad den bruges til. Skriv, som du kan. Fejl i stavningen gør ikke noget.</source>
        <translation>الآن 12 كلمة من المهنة. المطلوب شرح الشيء: ما هو؟ ولماذا يُستخدم؟ الكتابة قدر الإمكان، ولا بأس بأخطاء الإملاء.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nu kommer en tekst fra hverdagen. Læs den, og svar på spørgsmålene. Du kan se teksten hele tiden.</source>
        <translation>الآن نص من الحياة اليومية. المطلوب قراءة النص ثم الإجابة عن الأسئلة. يبقى النص أمامك طوال الوقت.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nu kommer en tekst fra faget. Læs den, og svar på spørgsmålene. Du kan se teksten hele tiden.</source>
        <translation>الآن نص من المهنة. المطلوب قراءة النص ثم الإجابة عن الأسئلة. يبقى النص أمامك طوال الوقت.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Prøv, hvordan det er. Det tæller ikke. Forklar ordet med dine egne ord.</source>
        <translation>هذه تجربة فقط ولا تُحسب. المطلوب شرح الكلمة بكلماتك.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Læs teksten. Tryk på »Jeg har læst teksten«, når du er klar.</source>
        <translation>المطلوب قراءة النص. بعد القراءة يُرجى الضغط على «قرأت النص».</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg det svar, der passer til teksten.</source>
        <translation>ما الإجابة المناسبة للنص؟</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Forklar, hvad det er, og hvad det bruges til.</source>
        <translation>ما هو هذا الشيء؟ ولماذا يُستخدم؟</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Forklar med dine egne ord.</source>
        <translation>الشرح بكلماتك.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvad betyder ordet? Vælg det, du tror.</source>
        <translation>ما معنى الكلمة؟ ما الإجابة الصحيحة في رأيك؟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Det er svære ord. Du bestemmer, hvad du vil.</source>
        <translation>هذه كلمات صعبة. القرار لك.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tak for dit arbejde. Tryk på »Aflever«, så kan din lærer læse dine svar.</source>
        <translation>شكراً لك على عملك. بعد الضغط على «تسليم» يستطيع معلّمك قراءة إجاباتك.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Det er i orden. Det, du har lavet, er gemt. Tryk på »Aflever«, så kan din lærer læse det.</source>
        <translation>لا بأس. كل إجاباتك محفوظة. بعد الضغط على «تسليم» يستطيع معلّمك قراءتها.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Del %1 af %2 · spørgsmål %3 af %4</source>
        <translation>الجزء %1 من %2 · السؤال %3 من %4</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Del %1 af %2</source>
        <translation>الجزء %1 من %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Gemt</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gemmer …</source>
        <translation>جارٍ الحفظ …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ikke gemt</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Prøv igen</source>
        <translation>محاولة أخرى</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../Desk/SettingsPage.qml" line="+11"/>
        <source>Indstillinger</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Sprog</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Udseende</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Mørk skærm</source>
        <translation>شاشة داكنة</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Stærkere kontrast</source>
        <translation>تباين أقوى</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Ingen bevægelse på skærmen</source>
        <translation>بلا حركة على الشاشة</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Forslag til vurdering</source>
        <translation>اقتراحات التقييم</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Når lærerne her har vurderet 20 svar til et ord uden at se forslaget, eller har ændret det, tæller deres vurderinger med.</source>
        <translation>بعد أن يقيّم المعلمون هنا 20 إجابة لكلمة واحدة دون رؤية الاقتراح أو بعد تغييره، تُحتسب تقييماتهم أيضًا.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Lær af lærernes vurderinger</source>
        <translation>التعلّم من تقييمات المعلمين</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Så mange af de sikre forslag skal en lærer vurdere uden at se dem:</source>
        <translation>هذه النسبة من الاقتراحات المؤكدة يقيّمها معلم دون أن يراها:</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Stikprøver</source>
        <translation>فحوص عشوائية</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Lærere</source>
        <translation>المعلّمون</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Tilføj en lærer, luk en lærers adgang, eller skift din egen adgangskode.</source>
        <translation>إضافة معلّم أو إغلاق دخول معلّم أو تغيير كلمة المرور.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Lærere og adgangskoder</source>
        <translation>المعلّمون وكلمات المرور</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Ord i din egen stemme</source>
        <translation>كلمات بصوتك</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Siger computerens stemme et ord forkert, så optag det selv. Så hører deltagerne dig.</source>
        <translation>إذا نطق صوت الحاسوب كلمة نطقًا خاطئًا فسجّلها بنفسك. عندها يسمعك المشاركون.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Optag ord</source>
        <translation>تسجيل الكلمات</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Gendannelseskode</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Har alle lærere glemt deres adgangskode, er koden på arket den eneste vej ind. Er arket væk, så lav en ny.</source>
        <translation>إذا نسي جميع المعلّمين كلمات مرورهم فالرمز الذي على الورقة هو السبيل الوحيد للدخول. إذا ضاعت الورقة فيلزم رمز جديد.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Lav en ny gendannelseskode</source>
        <translation>إنشاء رمز استرداد جديد</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Daglig kopi</source>
        <translation>النسخة اليومية</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Mappe til kopien</source>
        <translation>مجلد النسخة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg en anden disk, et USB-stik eller skolens server. Så er der altid en kopi, hvis pc&apos;en går i stykker.</source>
        <translation>يُرجى اختيار قرص آخر أو ذاكرة USB أو خادم المدرسة. عندها تبقى نسخة دائماً إذا تعطّل الحاسوب.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Gem mappen</source>
        <translation>حفظ المجلد</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Kopiér nu</source>
        <translation>نسخ الآن</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Alt, hvad deltagere og lærere skriver, ligger i denne fil på pc&apos;en:</source>
        <translation>كل ما يكتبه المشاركون والمعلّمون محفوظ في هذا الملف على الحاسوب:</translation>
    </message>
</context>
<context>
    <name>SetupFields</name>
    <message>
        <location filename="../Desk/SetupFields.qml" line="+26"/>
        <source>Luk kursus, sted og hjælpemidler</source>
        <translation>إغلاق الدورة والمكان ووسائل المساعدة</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Kursus, sted og hjælpemidler</source>
        <translation>الدورة والمكان ووسائل المساعدة</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>AMU-kursus</source>
        <translation>دورة AMU</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Kursusnummer</source>
        <translation>رقم الدورة</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Sted</source>
        <translation>المكان</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Henvist af</source>
        <translation>الجهة المُحيلة</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Teksterne må læses op.</source>
        <translation>يُسمح بقراءة النصوص بصوت عالٍ.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Det er et hjælpemiddel og står på resultatet.</source>
        <translation>هذه وسيلة مساعدة وتُذكر في النتيجة.</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+8"/>
        <source>Ekstra tid</source>
        <translation>وقت إضافي</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ingen</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>25 %</source>
        <translation>25 %</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>50 %</source>
        <translation>50 %</translation>
    </message>
</context>
<context>
    <name>SheetSource</name>
    <message>
        <location filename="../Desk/SheetSource.qml" line="+11"/>
        <source>Vælg filen</source>
        <translation>اختر الملف</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>De nyeste regneark på denne computer:</source>
        <translation>أحدث جداول البيانات على هذا الحاسوب:</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>En anden fil</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Træk filen herind, eller skriv, hvor den ligger. Den skal ende på .xlsx eller .csv.</source>
        <translation>اسحب الملف إلى هنا أو اكتب مكانه. يجب أن ينتهي اسمه بـ .xlsx أو .csv.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Læs filen</source>
        <translation>اقرأ الملف</translation>
    </message>
</context>
<context>
    <name>SoundButton</name>
    <message>
        <location filename="../Controls/SoundButton.qml" line="+15"/>
        <source>Computeren har ingen lyd.</source>
        <translation>لا يوجد صوت في الحاسوب.</translation>
    </message>
</context>
<context>
    <name>StartPlace</name>
    <message>
        <location filename="../Start/StartPlace.qml" line="+46"/>
        <source>Screening og træning i fagets ord.</source>
        <translation>تقييم وتدريب على كلمات المهنة.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>1. Hvor skal data ligge?</source>
        <translation>1. أين تُحفظ البيانات؟</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>2. Sted og lærer</source>
        <translation>2. المكان والمعلّم</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>3. Gendannelseskode</source>
        <translation>3. رمز الاسترداد</translation>
    </message>
</context>
<context>
    <name>StartScreening</name>
    <message>
        <location filename="../Desk/StartScreening.qml" line="+78"/>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Form %1</source>
        <translation>النموذج %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Hvordan svarer deltageren?</source>
        <translation>كيف يجيب المشارك؟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriver selv</source>
        <translation>كتابةً</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Svarer mundtligt</source>
        <translation>شفهياً</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>I sidder sammen. Du læser op og krydser af.</source>
        <translation>تجلسان معاً. المعلّم يقرأ بصوت ويضع العلامات.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deltageren sidder alene ved pc&apos;en og skriver sine svar.</source>
        <translation>يجلس المشارك وحده أمام الحاسوب ويكتب إجاباته.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Start screening</source>
        <translation>بدء التقييم</translation>
    </message>
</context>
<context>
    <name>StateDot</name>
    <message>
        <location filename="../Participant/StateDot.qml" line="+12"/>
        <source>i gang</source>
        <translation>قيد التعلّم</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ikke begyndt</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>kan du</source>
        <translation>تعرفها</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <location filename="../Desk/StateLine.qml" line="+38"/>
        <source>Screening i gang</source>
        <translation>التقييم جارٍ</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n svar til vurdering</source>
        <translation>
            <numerusform>لا إجابات للتصحيح</numerusform>
            <numerusform>إجابة واحدة للتصحيح</numerusform>
            <numerusform>إجابتان للتصحيح</numerusform>
            <numerusform>%n إجابات للتصحيح</numerusform>
            <numerusform>%n إجابة للتصحيح</numerusform>
            <numerusform>%n إجابة للتصحيح</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Venter på beslutning</source>
        <translation>بانتظار القرار</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ikke screenet</source>
        <translation>بلا تقييم</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <location filename="../Desk/Suggestion.qml" line="+12"/>
        <source>sikker (%1)</source>
        <translation>مؤكد (%1)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>usikker (%1)</source>
        <translation>غير مؤكد (%1)</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>En anden lærer har vurderet svaret. Du ser ikke hvordan.</source>
        <translation>قيّم معلم آخر الإجابة. لا ترى كيف.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vurdér først selv. Forslaget kommer bagefter.</source>
        <translation>التصحيح لك أولاً. يظهر الاقتراح بعد ذلك.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Der er intet forslag til dette svar.</source>
        <translation>لا يوجد اقتراح لهذه الإجابة.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Forslaget var · %1</source>
        <translation>كان الاقتراح · %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Forslag</source>
        <translation>الاقتراح</translation>
    </message>
    <message numerus="yes">
        <location line="+32"/>
        <source>Bygger på vurderingskriterierne og på %n svar, som lærere her har vurderet.</source>
        <translation>
            <numerusform>يستند إلى معايير التقييم.</numerusform>
            <numerusform>يستند إلى معايير التقييم وإلى إجابة واحدة قيّمها معلم هنا.</numerusform>
            <numerusform>يستند إلى معايير التقييم وإلى إجابتين قيّمهما المعلمون هنا.</numerusform>
            <numerusform>يستند إلى معايير التقييم وإلى %n إجابات قيّمها المعلمون هنا.</numerusform>
            <numerusform>يستند إلى معايير التقييم وإلى %n إجابة قيّمها المعلمون هنا.</numerusform>
            <numerusform>يستند إلى معايير التقييم وإلى %n إجابة قيّمها المعلمون هنا.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bygger på vurderingskriterierne.</source>
        <translation>يستند إلى معايير التقييم.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Næste</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>TeacherKeys</name>
    <message>
        <location filename="../Desk/TeacherKeys.qml" line="+15"/>
        <source>Dit navn</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hvem er du?</source>
        <translation>من أنت؟</translation>
    </message>
</context>
<context>
    <name>TeacherRow</name>
    <message>
        <location filename="../Desk/TeacherRow.qml" line="+24"/>
        <source>%1 (dig)</source>
        <translation>⁨%1⁩ (أنت)</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Luk adgangen …</source>
        <translation>إغلاق الدخول …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Giv adgang igen</source>
        <translation>إعادة السماح بالدخول</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Skal %1 ikke kunne logge ind mere? Navnet bliver stående ved det, der er vurderet og besluttet.</source>
        <translation>هل يُمنع ⁨%1⁩ من الدخول بعد الآن؟ يبقى الاسم بجانب ما قُيّم وقُرّر.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Behold adgangen</source>
        <translation>إبقاء الدخول</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Luk adgangen</source>
        <translation>إغلاق الدخول</translation>
    </message>
</context>
<context>
    <name>TeachersPage</name>
    <message>
        <location filename="../Desk/TeachersPage.qml" line="+11"/>
        <source>Lærere og adgangskoder</source>
        <translation>المعلّمون وكلمات المرور</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Lærere</source>
        <translation>المعلّمون</translation>
    </message>
</context>
<context>
    <name>TermFields</name>
    <message>
        <location filename="../Desk/TermFields.qml" line="+12"/>
        <source>Et ord</source>
        <translation>كلمة</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Ordet</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+5"/>
        <source>En eller et?</source>
        <translation>⁨en⁩ أم ⁨et⁩؟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>kun flertal</source>
        <translation>جمع فقط</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ingen</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Hvad betyder det?</source>
        <translation>ماذا تعني؟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kort og let. Uden en betydning kan ordet ikke øves.</source>
        <translation>قصير وسهل، بالدنماركية. بدون معنى لا يمكن التدرب على الكلمة.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>En sætning fra arbejdet</source>
        <translation>جملة من العمل</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Med klammer om ordet, for eksempel: Slå {svejsehjelmen} ned.</source>
        <translation>مع أقواس حول الكلمة، مثلًا: ⁨Slå {svejsehjelmen} ned.⁩</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Ordets dele</source>
        <translation>أجزاء الكلمة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel: tyngde punkt +s afstand</source>
        <translation>مثلًا: ⁨tyngde punkt +s afstand⁩</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Andre former</source>
        <translation>صيغ أخرى</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Med komma mellem</source>
        <translation>مع فواصل بينها</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Emne</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ord med samme emne står sammen.</source>
        <translation>الكلمات ذات الموضوع نفسه تأتي معًا.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Oversættelser</source>
        <translation>الترجمات</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Gem ordet</source>
        <translation>احفظ الكلمة</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Annuller</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <location filename="../Desk/TodayPage.qml" line="+17"/>
        <source>I dag</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
        <source>%n svar venter på din vurdering</source>
        <translation>
            <numerusform>لا إجابات تنتظر تصحيحك</numerusform>
            <numerusform>إجابة واحدة تنتظر تصحيحك</numerusform>
            <numerusform>إجابتان تنتظران تصحيحك</numerusform>
            <numerusform>%n إجابات تنتظر تصحيحك</numerusform>
            <numerusform>%n إجابة تنتظر تصحيحك</numerusform>
            <numerusform>%n إجابة تنتظر تصحيحك</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vurdér svar</source>
        <translation>تصحيح الإجابات</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n screeninger venter på din beslutning</source>
        <translation>
            <numerusform>لا تقييمات تنتظر قرارك</numerusform>
            <numerusform>تقييم واحد ينتظر قرارك</numerusform>
            <numerusform>تقييمان ينتظران قرارك</numerusform>
            <numerusform>%n تقييمات تنتظر قرارك</numerusform>
            <numerusform>%n تقييماً ينتظر قرارك</numerusform>
            <numerusform>%n تقييم ينتظر قرارك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n screeninger er i gang</source>
        <translation>
            <numerusform>لا تقييمات جارية</numerusform>
            <numerusform>تقييم واحد جارٍ</numerusform>
            <numerusform>تقييمان جاريان</numerusform>
            <numerusform>%n تقييمات جارية</numerusform>
            <numerusform>%n تقييماً جارياً</numerusform>
            <numerusform>%n تقييم جارٍ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n deltagere når ikke mange af kursets ord, som det går nu</source>
        <translation>
            <numerusform>%n مشارك لن يصل إلى كثير من كلمات الدورة بهذه الوتيرة</numerusform>
            <numerusform>مشارك واحد لن يصل إلى كثير من كلمات الدورة بهذه الوتيرة</numerusform>
            <numerusform>مشاركان لن يصلا إلى كثير من كلمات الدورة بهذه الوتيرة</numerusform>
            <numerusform>%n مشاركين لن يصلوا إلى كثير من كلمات الدورة بهذه الوتيرة</numerusform>
            <numerusform>%n مشاركًا لن يصلوا إلى كثير من كلمات الدورة بهذه الوتيرة</numerusform>
            <numerusform>%n مشارك لن يصلوا إلى كثير من كلمات الدورة بهذه الوتيرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n deltagere har ikke øvet i en uge</source>
        <translation>
            <numerusform>%n مشارك لم يتدرب منذ أسبوع</numerusform>
            <numerusform>مشارك واحد لم يتدرب منذ أسبوع</numerusform>
            <numerusform>مشاركان لم يتدربا منذ أسبوع</numerusform>
            <numerusform>%n مشاركين لم يتدربوا منذ أسبوع</numerusform>
            <numerusform>%n مشاركًا لم يتدربوا منذ أسبوع</numerusform>
            <numerusform>%n مشارك لم يتدربوا منذ أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n deltagere glemmer de samme ord igen og igen</source>
        <translation>
            <numerusform>%n مشارك ينسى الكلمات نفسها مرة بعد مرة</numerusform>
            <numerusform>مشارك واحد ينسى الكلمات نفسها مرة بعد مرة</numerusform>
            <numerusform>مشاركان ينسيان الكلمات نفسها مرة بعد مرة</numerusform>
            <numerusform>%n مشاركين ينسون الكلمات نفسها مرة بعد مرة</numerusform>
            <numerusform>%n مشاركًا ينسون الكلمات نفسها مرة بعد مرة</numerusform>
            <numerusform>%n مشارك ينسون الكلمات نفسها مرة بعد مرة</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Her er ingen deltagere endnu.</source>
        <translation>لا يوجد مشاركون بعد.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Intet venter på dig.</source>
        <translation>لا شيء بانتظارك.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Opret den første. Det tager et minut.</source>
        <translation>يمكنك إضافة أول مشارك في دقيقة واحدة.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Alle svar er vurderet, og alle screeninger har en beslutning.</source>
        <translation>صُحّحت كل الإجابات، ولكل تقييم قرار.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ny deltager</source>
        <translation>مشارك جديد</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Øver ord</source>
        <translation>يتدربون على الكلمات</translation>
    </message>
</context>
<context>
    <name>TroublePlace</name>
    <message>
        <location filename="../Controls/TroublePlace.qml" line="+17"/>
        <source>Fagdansk kan ikke åbne data</source>
        <translation>لا يستطيع ⁨Fagdansk⁩ فتح البيانات</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Gendan fra en daglig kopi</source>
        <translation>استرجاع من نسخة يومية</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Prøv igen</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Se et eksempelhold</source>
        <translation>رؤية صف تجريبي</translation>
    </message>
</context>
<context>
    <name>WordChoice</name>
    <message>
        <location filename="../Desk/WordChoice.qml" line="+17"/>
        <source>Find et ord</source>
        <translation>ابحث عن كلمة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv ordet, som du husker det. Slåfejl gør ikke noget.</source>
        <translation>اكتب الكلمة كما تتذكرها. لا بأس بالأخطاء المطبعية.</translation>
    </message>
</context>
<context>
    <name>WordRow</name>
    <message>
        <location filename="../Participant/WordRow.qml" line="+86"/>
        <source>Ordets dele</source>
        <translation>أجزاء الكلمة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Former</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>I en sætning</source>
        <translation>في جملة</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Mindre om %1</source>
        <translation>أقل عن %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Mere om %1</source>
        <translation>المزيد عن %1</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Hør ordet %1</source>
        <translation>استمع إلى الكلمة %1</translation>
    </message>
</context>
<context>
    <name>WordsPlace</name>
    <message>
        <location filename="../Participant/WordsPlace.qml" line="+17"/>
        <location line="+60"/>
        <source>Mine ord</source>
        <translation>كلماتي</translation>
    </message>
    <message>
        <location line="-60"/>
        <location line="+60"/>
        <source>Alle ord</source>
        <translation>كل الكلمات</translation>
    </message>
    <message>
        <location line="-60"/>
        <source>Fundne ord</source>
        <translation>الكلمات التي عُثر عليها</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n ord</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Her kan du finde ord. Tryk på pilen for at se mere om et ord.</source>
        <translation>هنا يمكنك العثور على الكلمات. اضغط على السهم لرؤية المزيد عن الكلمة.</translation>
    </message>
    <message>
        <location line="+27"/>
        <location line="+18"/>
        <source>Søg efter et ord</source>
        <translation>ابحث عن كلمة</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Hvilke ord</source>
        <translation>أي الكلمات</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Ingen ord ligner det, du har skrevet.</source>
        <translation>لا توجد كلمة تشبه ما كتبته.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Her kommer de ord, du øver. Tryk på Alle ord for at se resten.</source>
        <translation>هنا تظهر الكلمات التي تتدرب عليها. اضغط على «كل الكلمات» لرؤية البقية.</translation>
    </message>
</context>
<context>
    <name>WorksheetBox</name>
    <message>
        <location filename="../Desk/WorksheetBox.qml" line="+10"/>
        <source>Øveark til papir</source>
        <translation>ورقة تمارين للطباعة</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>To sider A4 med ordliste og fem opgaver, og svarene på en side for sig. Der er plads til %n ord.</source>
        <translation>
            <numerusform>صفحتان A4 فيهما قائمة كلمات وخمسة تمارين، والإجابات في صفحة وحدها. تتسع لـ %n كلمة.</numerusform>
            <numerusform>صفحتان A4 فيهما قائمة كلمات وخمسة تمارين، والإجابات في صفحة وحدها. تتسع لـ %n كلمة.</numerusform>
            <numerusform>صفحتان A4 فيهما قائمة كلمات وخمسة تمارين، والإجابات في صفحة وحدها. تتسع لـ %n كلمة.</numerusform>
            <numerusform>صفحتان A4 فيهما قائمة كلمات وخمسة تمارين، والإجابات في صفحة وحدها. تتسع لـ %n كلمة.</numerusform>
            <numerusform>صفحتان A4 فيهما قائمة كلمات وخمسة تمارين، والإجابات في صفحة وحدها. تتسع لـ %n كلمة.</numerusform>
            <numerusform>صفحتان A4 فيهما قائمة كلمات وخمسة تمارين، والإجابات في صفحة وحدها. تتسع لـ %n كلمة.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Oversættelse på arket</source>
        <translation>الترجمة على الورقة</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>Lav et øveark med %n ord</source>
        <translation>
            <numerusform>لا كلمات للورقة</numerusform>
            <numerusform>اصنع ورقة تمارين بكلمة واحدة</numerusform>
            <numerusform>اصنع ورقة تمارين بكلمتين</numerusform>
            <numerusform>اصنع ورقة تمارين بـ %n كلمات</numerusform>
            <numerusform>اصنع ورقة تمارين بـ %n كلمة</numerusform>
            <numerusform>اصنع ورقة تمارين بـ %n كلمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingArea</name>
    <message>
        <location filename="../Screening/WritingArea.qml" line="+55"/>
        <source>Videre</source>
        <translation>التالي</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Jeg kan ikke forklare det</source>
        <translation>لا أستطيع الشرح</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Ved ikke</source>
        <translation>لا أعرف</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::AssignmentItems</name>
    <message>
        <location filename="../../app/viewmodels/assignment_items.cpp" line="+23"/>
        <source>Hele ordlisten</source>
        <translation>قائمة الكلمات كلها</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n valgte ord</source>
        <translation>
            <numerusform>%n كلمة مختارة</numerusform>
            <numerusform>كلمة مختارة واحدة</numerusform>
            <numerusform>كلمتان مختارتان</numerusform>
            <numerusform>%n كلمات مختارة</numerusform>
            <numerusform>%n كلمة مختارة</numerusform>
            <numerusform>%n كلمة مختارة</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15"/>
        <source>fra %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>kursus %1</source>
        <translation>الدورة %1</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>En ordliste, der er fjernet</source>
        <translation>قائمة كلمات أُزيلت</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 af %2 ord kan sidde fast på kursusdagen</source>
        <translation>يمكن أن تترسخ %1 من %2 كلمة في يوم الدورة</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::AssignmentsModel</name>
    <message>
        <location filename="../../app/viewmodels/assignments_model.cpp" line="+274"/>
        <location line="+1"/>
        <source>Skriv en dato, for eksempel 14-12-2026.</source>
        <translation>اكتب تاريخًا، مثل 14-12-2026.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kurset skal begynde efter den første dag med øvelse.</source>
        <translation>يجب أن تبدأ الدورة بعد أول يوم للتدريب.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Vælg mindst ét emne.</source>
        <translation>اختر موضوعًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg mindst ét ord.</source>
        <translation>اختر كلمة واحدة على الأقل.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>%1 af %2 ord kan sidde fast på kursusdagen, hvis der øves %3 minutter %4 dage om ugen. Så kommer der %5 nye ord om dagen.</source>
        <translation>يمكن أن تترسخ %1 من %2 كلمة في يوم الدورة إذا كان التدريب %3 دقيقة في %4 أيام في الأسبوع. وبذلك تأتي %5 كلمات جديدة في اليوم.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Opgaven er givet.</source>
        <translation>تم إعطاء المهمة.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Opgaven er taget tilbage. Det, der er øvet, bliver stående.</source>
        <translation>تم استرجاع المهمة. ما تم التدرب عليه يبقى.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::BulkEnrolmentModel</name>
    <message>
        <location filename="../../app/viewmodels/bulk_enrolment_model.cpp" line="+211"/>
        <source>Det er fortrudt. Ingen af dem er oprettet.</source>
        <translation>تم التراجع. لم يُسجَّل أي منهم.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>En af dem er begyndt. Slet de andre én for én på deres egen side.</source>
        <translation>بدأ أحدهم بالفعل. احذف الآخرين واحدًا واحدًا من صفحاتهم.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Arket er gemt her: %1</source>
        <translation>حُفظ الجدول هنا: %1</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::BulkRows</name>
    <message>
        <location filename="../../app/viewmodels/bulk_rows.cpp" line="+45"/>
        <source>Filen har ingen kolonne, der hedder Navn.</source>
        <translation>لا يوجد في الملف عمود اسمه Navn (الاسم).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filen har ingen kolonne, der hedder Kaldenavn.</source>
        <translation>لا يوجد في الملف عمود اسمه Kaldenavn (الاسم المعروض).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To kolonner betyder det samme: %1. Slet den ene.</source>
        <translation>عمودان لهما المعنى نفسه: %1. احذف أحدهما.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Der står ingen deltagere i filen.</source>
        <translation>لا يوجد مشاركون في الملف.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Der står for mange i filen. Tag højst %1 ad gangen.</source>
        <translation>في الملف عدد كبير جدًا. خذ %1 على الأكثر في المرة الواحدة.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Et anførselstegn står forkert.</source>
        <translation>علامة اقتباس في غير مكانها.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rækken har flere felter end overskriften: %1.</source>
        <translation>في الصف حقول أكثر من صف العناوين: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bogstaverne er læst forkert: %1. Gem filen som .xlsx.</source>
        <translation>قُرئت الحروف قراءة خاطئة: %1. احفظ الملف بصيغة .xlsx.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Navnet mangler.</source>
        <translation>الاسم ناقص.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kaldenavnet mangler.</source>
        <translation>الاسم المعروض ناقص.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Navnet er for langt.</source>
        <translation>الاسم طويل جدًا.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kaldenavnet er for langt.</source>
        <translation>الاسم المعروض طويل جدًا.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det ligner et cpr-nummer. Slet det i filen.</source>
        <translation>يبدو أنه رقم CPR. احذفه من الملف.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Række %1 har det samme kaldenavn.</source>
        <translation>في الصف %1 الاسم المعروض نفسه.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>En anden deltager har det kaldenavn.</source>
        <translation>مشارك آخر له الاسم المعروض هذا.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Faget findes ikke her: %1.</source>
        <translation>هذه المهنة غير موجودة هنا: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sproget kendes ikke: %1.</source>
        <translation>اللغة غير معروفة: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Er oprettet i forvejen. Rækken springes over.</source>
        <translation>موجود من قبل. يُتجاوز هذا الصف.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>En deltager har det samme navn. Er det den samme person?</source>
        <translation>هناك مشارك له الاسم نفسه. هل هو الشخص نفسه؟</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Række %1 har det samme navn. Er det den samme person?</source>
        <translation>في الصف %1 الاسم نفسه. هل هو الشخص نفسه؟</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kolonnen %1 bruges ikke.</source>
        <translation>لن يُستخدم العمود %1.</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>Række %1: %2</source>
        <translation>الصف %1: %2</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Filen findes ikke. Se efter, om navnet er skrevet rigtigt.</source>
        <translation>الملف غير موجود. تأكد من كتابة الاسم بشكل صحيح.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filen kan ikke læses som et regneark. Gem den som .xlsx eller .csv uden adgangskode, og prøv igen.</source>
        <translation>لا يمكن قراءة الملف كجدول بيانات. احفظه بصيغة .xlsx أو .csv بلا كلمة مرور، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filen er beskadiget. Åbn den i regnearket, gem den igen, og prøv igen.</source>
        <translation>الملف تالف. افتحه في برنامج الجداول واحفظه من جديد، ثم حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::ConversationWords</name>
    <message>
        <location filename="../../app/viewmodels/conversation_words.cpp" line="+29"/>
        <source>Baggrund</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Skole og uddannelse</source>
        <translation>المدرسة والتعليم</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sprog</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Dansk</source>
        <translation>الدنماركية</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>VLV-2</source>
        <translation>VLV-2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Arbejde</source>
        <translation>العمل</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Det svære</source>
        <translation>الصعوبات</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Motivation</source>
        <translation>الدافع</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mål</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>År i Danmark</source>
        <translation>السنوات في الدنمارك</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Års skolegang</source>
        <translation>سنوات الدراسة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Uddannelse efter skolen</source>
        <translation>التعليم بعد المدرسة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Læser latinske bogstaver</source>
        <translation>قراءة الحروف اللاتينية</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Læser og skriver på sit eget sprog</source>
        <translation>يقرأ ويكتب بلغته</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Danskuddannelse</source>
        <translation>تعليم الدنماركية (DU)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Modul</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bestået prøve</source>
        <translation>الامتحان المجتاز</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mundtligt niveau</source>
        <translation>المستوى الشفهي</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriftligt niveau</source>
        <translation>المستوى الكتابي</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Resultat af VLV-2</source>
        <translation>نتيجة ⁨VLV-2⁩</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dato for VLV-2</source>
        <translation>تاريخ ⁨VLV-2⁩</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Med egne ord</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Arbejder nu</source>
        <translation>العمل الآن</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Har arbejdet i faget</source>
        <translation>عمل في المهنة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvad er svært?</source>
        <translation>ما الصعب؟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvem foreslog kurset?</source>
        <translation>من اقترح الدورة؟</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Notat</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>under 1 år</source>
        <translation>أقل من سنة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>1–3 år</source>
        <translation>1–3 سنوات</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>4–10 år</source>
        <translation>4–10 سنوات</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>over 10 år</source>
        <translation>أكثر من 10 سنوات</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+13"/>
        <source>Ingen</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location line="-12"/>
        <source>Erhvervsuddannelse</source>
        <translation>مهني</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Videregående</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Andet</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+22"/>
        <source>Ja</source>
        <translation>نعم</translation>
    </message>
    <message>
        <location line="-21"/>
        <source>Delvist</source>
        <translation>جزئياً</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+3"/>
        <location line="+19"/>
        <source>Nej</source>
        <translation>لا</translation>
    </message>
    <message>
        <location line="-21"/>
        <source>Godt</source>
        <translation>جيدًا</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+19"/>
        <source>Lidt</source>
        <translation>قليلًا</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>Højere</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ikke taget</source>
        <translation>لم يُجرَ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anbefaler FVU</source>
        <translation>يوصي بـ ⁨FVU⁩</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anbefaler danskuddannelse</source>
        <translation>يوصي بتعليم الدنماركية (⁨danskuddannelse⁩)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anbefaler ordblindetest</source>
        <translation>يوصي بفحص عسر القراءة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anbefaler intet</source>
        <translation>لا يوصي بشيء</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Har arbejde</source>
        <translation>لديه عمل</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Er ledig</source>
        <translation>عاطل عن العمل</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Er i praktik</source>
        <translation>في تدريب عملي</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>At forstå</source>
        <translation>الفهم</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At tale</source>
        <translation>التحدث</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At læse</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At skrive</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fagord</source>
        <translation>كلمات المهنة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tal og regning</source>
        <translation>الأعداد والحساب</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deltageren selv</source>
        <translation>المشارك نفسه</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Arbejdsgiveren</source>
        <translation>صاحب العمل</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Jobcentret</source>
        <translation>مركز العمل</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fagforeningen</source>
        <translation>النقابة</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>For eksempel 12.11.2026</source>
        <translation>مثلاً 12.11.2026</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::CopyModel</name>
    <message>
        <location filename="../../app/viewmodels/copy_model.cpp" line="+69"/>
        <source>Kopien kunne ikke laves. Er mappen eller USB-stikket der?</source>
        <translation>تعذّر إنشاء النسخة. هل المجلد أو ذاكرة USB في مكانها؟</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::DecisionModel</name>
    <message>
        <location filename="../../app/viewmodels/decision_view.cpp" line="+71"/>
        <source>under A1</source>
        <translation>أقل من A1</translation>
    </message>
    <message>
        <location filename="../../app/viewmodels/decision_model.cpp" line="+227"/>
        <source>Skriv, hvorfor du beslutter noget andet.</source>
        <translation>يُرجى كتابة سبب القرار المختلف.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::DeskModel</name>
    <message>
        <location filename="../../app/viewmodels/desk_model.cpp" line="+271"/>
        <source>Uret på computeren er stillet forkert. Det viser %1, men her er gemt noget den %2. Intet er gået tabt. Stil uret, før du går videre.</source>
        <translation>ساعة الحاسوب غير مضبوطة. تُظهر ⁨%1⁩، لكن حُفظ هنا شيء بتاريخ ⁨%2⁩. لم يضع شيء. يُرجى ضبط الساعة قبل المتابعة.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::DocumentWords</name>
    <message>
        <location filename="../../app/viewmodels/document_words.cpp" line="+19"/>
        <source>Samtaleark</source>
        <translation>ورقة المحادثة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Henvisning</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Til jobcentret</source>
        <translation>إلى مركز العمل</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Resultat til deltageren</source>
        <translation>النتيجة للمشارك</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Kursus og sted</source>
        <translation>الدورة والمكان</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Resultatet af de tre dele</source>
        <translation>نتيجة الأجزاء الثلاثة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Beslutningen</source>
        <translation>القرار</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ord at begynde med</source>
        <translation>كلمات للبدء بها</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hjælpemidler</source>
        <translation>وسائل المساعدة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mundtligt og skriftligt niveau</source>
        <translation>المستوى الشفهي والكتابي</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>VLV-2</source>
        <translation>VLV-2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Skolegang</source>
        <translation>التعليم المدرسي</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::DoorModel</name>
    <message>
        <location filename="../../app/viewmodels/door_model.cpp" line="+161"/>
        <source>De to koder var ikke ens. Vælg fire billeder igen.</source>
        <translation>الرمزان غير متطابقين. يُرجى اختيار أربع صور من جديد.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Det var ikke de rigtige billeder. Prøv igen, eller spørg din lærer.</source>
        <translation>هذه ليست الصور الصحيحة. يمكنك المحاولة مرة أخرى أو سؤال معلّمك.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::DrillModel</name>
    <message>
        <location filename="../../app/viewmodels/drill_feedback.cpp" line="+13"/>
        <source>Rigtigt. Det skrives sådan her:</source>
        <translation>صحيح. تُكتب هكذا:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Næsten. Se, hvordan det staves:</source>
        <translation>إجابة قريبة. تُكتب هكذا:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det er det rigtige ord i en anden form. Vi leder efter:</source>
        <translation>الكلمة صحيحة لكن بصيغة أخرى. المطلوب:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det er også rigtigt. Vi leder efter et andet ord:</source>
        <translation>هذا صحيح أيضاً. لكن المطلوب كلمة أخرى:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>»%1« er et andet ord. Her er det:</source>
        <translation>«⁨%1⁩» كلمة أخرى. الكلمة المطلوبة:</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Næsten. Se den rigtige rækkefølge.</source>
        <translation>تقريبًا. انظر إلى الترتيب الصحيح.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Se den rigtige rækkefølge.</source>
        <translation>انظر إلى الترتيب الصحيح.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Næsten. Se, hvad der passer sammen.</source>
        <translation>تقريبًا. انظر ما الذي يتناسب معًا.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Se, hvad der passer sammen.</source>
        <translation>انظر ما الذي يتناسب معًا.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Se det rigtige svar.</source>
        <translation>انظر إلى الإجابة الصحيحة.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Rigtigt.</source>
        <translation>صحيح.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Rigtigt med hjælp.</source>
        <translation>صحيح مع مساعدة.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Næsten. Her er det:</source>
        <translation>إجابة قريبة. الصحيح:</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Det rigtige er:</source>
        <translation>الصحيح هو:</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::EnrolmentModel</name>
    <message>
        <location filename="../../app/viewmodels/enrolment_model.cpp" line="+38"/>
        <source>arabisk</source>
        <translation>العربية</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>polsk</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ukrainsk</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>rumænsk</source>
        <translation>الرومانية</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>tyrkisk</source>
        <translation>التركية</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>vietnamesisk</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>dari</source>
        <translation>الدارية</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>tigrinya</source>
        <translation>التغرينية</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>somali</source>
        <translation>الصومالية</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>persisk</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>tysk</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ungarsk</source>
        <translation>المجرية</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>engelsk</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>et andet sprog</source>
        <translation>لغة أخرى</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Skriv deltagerens navn.</source>
        <translation>يُرجى كتابة اسم المشارك.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv, hvad deltageren vil kaldes.</source>
        <translation>يُرجى كتابة الاسم المعروض للمشارك.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>En anden hedder det allerede. Vælg et andet kaldenavn.</source>
        <translation>هذا الاسم مستخدم لمشارك آخر. يُرجى اختيار اسم معروض آخر.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::ErrorText</name>
    <message>
        <location filename="../../app/viewmodels/error_text.cpp" line="+26"/>
        <source>Det kan ikke bruges, som det står. Ret det, og prøv igen.</source>
        <translation>لا يمكن استخدام هذا كما هو. يُرجى تصحيحه ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det findes ikke længere. Gå tilbage, og vælg igen.</source>
        <translation>لم يعد هذا موجوداً. يُرجى الرجوع والاختيار من جديد.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det kan ikke lade sig gøre her. Intet er ændret.</source>
        <translation>هذا غير ممكن هنا. لم يتغير شيء.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det ligner et cpr-nummer. Skriv det ikke her. Programmet må ikke gemme det.</source>
        <translation>هذا يشبه رقم CPR (الرقم الشخصي). يُرجى عدم كتابته هنا. لا يجوز للبرنامج حفظه.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det passer ikke. Prøv igen.</source>
        <translation>هذا غير صحيح. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Der er prøvet for mange gange. Vent lidt, og prøv igen.</source>
        <translation>محاولات كثيرة. يُرجى الانتظار قليلاً ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>En lærer skal logge ind først.</source>
        <translation>يجب أن يدخل معلّم أولاً.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fagdansk kører allerede på denne computer. Brug det vindue, der er åbent.</source>
        <translation>برنامج ⁨Fagdansk⁩ يعمل بالفعل على هذا الحاسوب. يُرجى استخدام النافذة المفتوحة.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Et andet program bruger filen lige nu. Intet er gået tabt. Prøv igen om lidt.</source>
        <translation>يستخدم برنامج آخر الملف الآن. لم يضِع شيء. حاول مرة أخرى بعد لحظات.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Disken er fuld. Det sidste er ikke gemt endnu, men intet er gået tabt. Gør plads på disken, og prøv igen.</source>
        <translation>القرص ممتلئ. لم يُحفظ آخر شيء بعد، لكن لم يضع شيء. يُرجى توفير مساحة على القرص ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Fagdansk må ikke skrive i mappen. Intet er ændret. Vælg en anden mappe, eller spørg den, der passer computeren.</source>
        <translation>لا يُسمح لبرنامج ⁨Fagdansk⁩ بالكتابة في المجلد. لم يتغير شيء. يُرجى اختيار مجلد آخر أو سؤال المسؤول عن الحاسوب.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Disken svarer ikke, som den skal. Det, der er gemt, er der stadig. Prøv igen.</source>
        <translation>القرص لا يستجيب كما يجب. كل ما حُفظ ما زال موجوداً. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filen med data er beskadiget. Hent den seneste daglige kopi. Intet er ændret.</source>
        <translation>ملف البيانات تالف. يُرجى استعادة آخر نسخة يومية. لم يتغير شيء.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filen med data er lavet af et nyere program. Opdatér Fagdansk. Filen er ikke rørt.</source>
        <translation>أُنشئ ملف البيانات ببرنامج أحدث. يُرجى تحديث ⁨Fagdansk⁩. لم يُمسّ الملف.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mappen ligger på et netværk. Der kan data gå tabt. Vælg en mappe på denne computer.</source>
        <translation>المجلد موجود على شبكة، وقد تضيع البيانات هناك. يُرجى اختيار مجلد على هذا الحاسوب.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filen med ord og tekster mangler eller er beskadiget. Installér Fagdansk igen. Dine data er ikke rørt.</source>
        <translation>ملف الكلمات والنصوص مفقود أو تالف. يُرجى تثبيت ⁨Fagdansk⁩ من جديد. لم تُمسّ بياناتك.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Noget gik galt i programmet. Det, der er gemt, er der stadig. Prøv igen.</source>
        <translation>حدث خطأ في البرنامج. كل ما حُفظ ما زال موجوداً. يُرجى المحاولة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::GlossariesModel</name>
    <message>
        <location filename="../../app/viewmodels/glossaries_model.cpp" line="+115"/>
        <source>Ordlisten er oprettet. Skriv dens ord, eller hent dem fra en tekst.</source>
        <translation>أُنشئت القائمة. اكتب كلماتها أو خذها من نص.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Giv ordlisten et navn på højst 60 tegn.</source>
        <translation>أعطِ القائمة اسمًا من 60 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Navnet er ændret.</source>
        <translation>تغيّر الاسم.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Ordet er lagt i ordlisten.</source>
        <translation>أُضيفت الكلمة إلى القائمة.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ordet er ændret.</source>
        <translation>تغيّرت الكلمة.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ordet er taget ud: %1</source>
        <translation>أُخرجت الكلمة: ⁨%1⁩</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Rækkefølgen er ændret.</source>
        <translation>تغيّر الترتيب.</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>Ingen</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Øvearket er gemt: %1</source>
        <translation>حُفظت ورقة التمارين: ⁨%1⁩</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Ordlisten er fjernet: %1</source>
        <translation>أُزيلت القائمة: ⁨%1⁩</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Det er fortrudt.</source>
        <translation>تم التراجع.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::GlossaryFileModel</name>
    <message>
        <location filename="../../app/viewmodels/glossary_file_model.cpp" line="+239"/>
        <source>Giv ordlisten et navn på højst 60 tegn.</source>
        <translation>أعطِ قائمة الكلمات اسمًا لا يزيد على 60 حرفًا.</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>Ordlisten er hentet ind med %n ord.</source>
        <translation>
            <numerusform>أُدخلت قائمة الكلمات بلا كلمات.</numerusform>
            <numerusform>أُدخلت قائمة الكلمات وفيها كلمة واحدة.</numerusform>
            <numerusform>أُدخلت قائمة الكلمات وفيها كلمتان.</numerusform>
            <numerusform>أُدخلت قائمة الكلمات وفيها %n كلمات.</numerusform>
            <numerusform>أُدخلت قائمة الكلمات وفيها %n كلمة.</numerusform>
            <numerusform>أُدخلت قائمة الكلمات وفيها %n كلمة.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Ordlisten er gemt: %1</source>
        <translation>حُفظت قائمة الكلمات: %1</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::GroupsModel</name>
    <message>
        <location filename="../../app/viewmodels/groups_model.cpp" line="+102"/>
        <source>Holdet %1 er oprettet. Vælg, hvem der er med.</source>
        <translation>تم إنشاء المجموعة %1. اختر من فيها.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Navnet er ændret.</source>
        <translation>تم تغيير الاسم.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Holdet er afsluttet. Dets opgaver gælder ikke mere.</source>
        <translation>انتهت المجموعة. لم تعد مهامها سارية.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Holdet er i gang igen.</source>
        <translation>المجموعة مفتوحة من جديد.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Skriv et navn på højst 60 tegn.</source>
        <translation>اكتب اسمًا لا يزيد على 60 حرفًا.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::LoginModel</name>
    <message>
        <location filename="../../app/viewmodels/login_model.cpp" line="+89"/>
        <source>Din nye adgangskode gælder fra nu af. Har andre set arket med koden? Så lav en ny gendannelseskode under Indstillinger.</source>
        <translation>تسري كلمة مرورك الجديدة من الآن. هل رأى آخرون الورقة التي فيها الرمز؟ إذن يلزم رمز استرداد جديد من الإعدادات.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::MaterialModel</name>
    <message>
        <location filename="../../app/viewmodels/material_model.cpp" line="+284"/>
        <source>En ny ordliste</source>
        <translation>قائمة كلمات جديدة</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Indsat tekst</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Giv ordlisten et navn på højst 60 tegn.</source>
        <translation>أعطِ القائمة اسمًا من 60 حرفًا على الأكثر.</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n ord er lagt i ordlisten.</source>
        <translation>
            <numerusform>لم تُضف كلمات.</numerusform>
            <numerusform>أُضيفت كلمة واحدة إلى القائمة.</numerusform>
            <numerusform>أُضيفت كلمتان إلى القائمة.</numerusform>
            <numerusform>أُضيفت %n كلمات إلى القائمة.</numerusform>
            <numerusform>أُضيفت %n كلمة إلى القائمة.</numerusform>
            <numerusform>أُضيفت %n كلمة إلى القائمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::MaterialView</name>
    <message>
        <location filename="../../app/viewmodels/material_view.cpp" line="+20"/>
        <source>meget let</source>
        <translation>سهل جدًا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>let</source>
        <translation>سهل</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>middel</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>svær</source>
        <translation>صعب</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>meget svær</source>
        <translation>صعب جدًا</translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%n ord</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n sætninger</source>
        <translation>
            <numerusform>لا جمل</numerusform>
            <numerusform>جملة واحدة</numerusform>
            <numerusform>جملتان</numerusform>
            <numerusform>%n جمل</numerusform>
            <numerusform>%n جملة</numerusform>
            <numerusform>%n جملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n lange ord</source>
        <translation>
            <numerusform>لا كلمات طويلة</numerusform>
            <numerusform>كلمة طويلة واحدة</numerusform>
            <numerusform>كلمتان طويلتان</numerusform>
            <numerusform>%n كلمات طويلة</numerusform>
            <numerusform>%n كلمة طويلة</numerusform>
            <numerusform>%n كلمة طويلة</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Teksten er for kort til et lixtal</source>
        <translation>النص أقصر من أن يُحسب له رقم ⁨LIX⁩</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>LIX %1 (%2)</source>
        <translation>⁨LIX %1⁩ (%2)</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Filen findes ikke. Er den flyttet? Vælg den igen.</source>
        <translation>الملف غير موجود. هل نُقل؟ اختره مرة أخرى.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Her er ingen tekst at læse. Brug en fil på højst 64 MB, der ender på .txt, .md, .html, .docx, .odt eller .pdf, eller sæt teksten ind.</source>
        <translation>لا يوجد هنا نص للقراءة. استخدم ملفًا لا يتجاوز ⁨64 MB⁩ ينتهي اسمه بـ ⁨.txt, .md, .html, .docx, .odt⁩ أو ⁨.pdf⁩، أو الصق النص.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Filen er beskadiget og kan ikke læses. Åbn den i det program, den er lavet i, og gem den igen.</source>
        <translation>الملف تالف ولا يمكن قراءته. افتحه في البرنامج الذي صُنع به واحفظه من جديد.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Filen kan ikke læses. Se, om du må åbne den, og prøv igen.</source>
        <translation>لا يمكن قراءة الملف. تحقق من أنه مسموح لك بفتحه وحاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::PasswordRule</name>
    <message>
        <location filename="../../app/viewmodels/password_rule.h" line="+18"/>
        <source>Adgangskoden skal have mindst %1 tegn.</source>
        <translation>يجب أن تتكوّن كلمة المرور من %1 أحرف على الأقل.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>De to adgangskoder er ikke ens.</source>
        <translation>كلمتا المرور غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::PersonModel</name>
    <message>
        <location filename="../../app/viewmodels/person_model.cpp" line="+66"/>
        <source>Screeningen venter. Deltageren finder den bag sit billede på forsiden.</source>
        <translation>التقييم جاهز. يجده المشارك خلف صورته في الصفحة الرئيسية.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Billedkoden er slettet. Deltageren vælger en ny næste gang.</source>
        <translation>حُذف رمز الصور. يختار المشارك رمزاً جديداً في المرة القادمة.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Deltageren er slettet og kan ikke hentes tilbage.</source>
        <translation>حُذف المشارك ولا يمكن استعادته.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::PreCheckModel</name>
    <message>
        <location filename="../../app/viewmodels/pre_check_model.cpp" line="+40"/>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Screening anbefales</source>
        <translation>يُنصح بإجراء تقييم</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Intet tegn på behov</source>
        <translation>لا توجد علامة على الحاجة</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::ProgressModel</name>
    <message>
        <location filename="../../app/viewmodels/progress_model.cpp" line="+26"/>
        <source>%1 af %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::RecordingsModel</name>
    <message>
        <location filename="../../app/viewmodels/recordings_model.cpp" line="+119"/>
        <source>Nu høres en optagelse fra %1.</source>
        <translation>يُسمع الآن تسجيل بتاريخ %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nu høres computerens stemme.</source>
        <translation>يُسمع الآن صوت الحاسوب.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Her er ingen optagelser endnu. Find et ord, og optag det.</source>
        <translation>لا توجد تسجيلات هنا بعد. ابحث عن كلمة وسجّلها.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ingen ord ligner det, du har skrevet.</source>
        <translation>لا توجد كلمة تشبه ما كتبته.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Optagelsen er gemt. Den høres fra nu af, når ordet bliver sagt.</source>
        <translation>حُفظ التسجيل. من الآن فصاعدًا يُسمع كلما قيلت الكلمة.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Optagelsen er slettet. Nu høres computerens stemme igen.</source>
        <translation>حُذف التسجيل. الآن يُسمع صوت الحاسوب من جديد.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::RecoveryCodeModel</name>
    <message>
        <location filename="../../app/viewmodels/recovery_code_model.cpp" line="+127"/>
        <source>Det er ikke de sidste fem tegn. Se på arket, og prøv igen.</source>
        <translation>هذه ليست آخر خمسة أحرف. يُرجى النظر إلى الورقة والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Den nye gendannelseskode gælder fra nu af. Den gamle virker ikke mere. Riv det gamle ark i stykker.</source>
        <translation>يسري رمز الاسترداد الجديد من الآن. لم يعد القديم يعمل. يُرجى تمزيق الورقة القديمة.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::RestoreModel</name>
    <message>
        <location filename="../../app/viewmodels/restore_model.cpp" line="+73"/>
        <source>Der er ingen daglig kopi i den mappe. Kopierne hedder for eksempel fagdansk-2026-11-24.db.</source>
        <translation>لا توجد نسخة يومية في هذا المجلد. أسماء النسخ مثل ⁨fagdansk-2026-11-24.db⁩.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Kopierne er der, men filen fagdansk-keys.db mangler. Uden den kan ingen læse kopierne. Find filen, og læg den i samme mappe.</source>
        <translation>النسخ موجودة، لكن الملف ⁨fagdansk-keys.db⁩ مفقود. من دونه لا يستطيع أحد قراءة النسخ. يُرجى البحث عن الملف ووضعه في المجلد نفسه.</translation>
    </message>
    <message>
        <location line="+87"/>
        <source>Stoppet. Intet er ændret.</source>
        <translation>أُوقف. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Kopien er der ikke længere. Sidder USB-stikket i? Intet er ændret.</source>
        <translation>لم تعد النسخة موجودة. هل ذاكرة USB موصولة؟ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Filen med data er hel og bliver, hvor den er. Det er nok nøglefilen ved siden af (.key), der er beskadiget. Giv nøglefilen et andet navn, og start Fagdansk igen.</source>
        <translation>ملف البيانات سليم ويبقى في مكانه. التالف على الأرجح هو ملف المفتاح بجانبه (⁨.key⁩). يُرجى تغيير اسم ملف المفتاح وتشغيل ⁨Fagdansk⁩ من جديد.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Der ligger allerede en fil på det sted. Den bliver ikke overskrevet. Vælg et andet navn.</source>
        <translation>يوجد ملف في هذا المكان من قبل. لن يُستبدل. يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Der er ikke plads på disken. Intet er ændret. Gør plads, og prøv igen.</source>
        <translation>لا مساحة على القرص. لم يتغيّر شيء. يُرجى إفراغ مساحة والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Filen fagdansk-keys.db er beskadiget. Uden den kan ingen læse kopierne. Intet er ændret.</source>
        <translation>الملف ⁨fagdansk-keys.db⁩ تالف. من دونه لا يستطيع أحد قراءة النسخ. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kopien er beskadiget og kan ikke bruges. Intet er ændret.</source>
        <translation>النسخة تالفة ولا يمكن استخدامها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kopien kunne ikke læses til ende. Sidder USB-stikket i? Intet er ændret.</source>
        <translation>تعذّرت قراءة النسخة حتى نهايتها. هل ذاكرة USB موصولة؟ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kopien er lavet af et nyere program. Opdatér Fagdansk, og prøv igen. Intet er ændret.</source>
        <translation>صُنعت النسخة ببرنامج أحدث. يُرجى تحديث ⁨Fagdansk⁩ والمحاولة مرة أخرى. لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::ResultsModel</name>
    <message>
        <location filename="../../app/viewmodels/results_model.cpp" line="+34"/>
        <source>Fag</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Dato</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Point i hver del</source>
        <translation>نقاط كل جزء</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Procent og usikkerhed</source>
        <translation>النسبة المئوية وهامش الشك</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anbefaling</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Beslutning</source>
        <translation>القرار</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ord</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Minutter</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <location line="+88"/>
        <source>Filen er gemt her: %1</source>
        <translation>حُفظ الملف هنا: %1</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::RowFaultText</name>
    <message>
        <location filename="../../app/viewmodels/row_fault_text.cpp" line="+28"/>
        <source>Ingen kolonne har ordene. Kald kolonnen med ordene »ord«.</source>
        <translation>لا عمود فيه الكلمات. سمِّ عمود الكلمات «ord».</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To kolonner betyder det samme: %1</source>
        <translation>عمودان لهما المعنى نفسه: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Her mangler ordet.</source>
        <translation>الكلمة ناقصة هنا.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ordklassen kendes ikke: %1</source>
        <translation>نوع الكلمة غير معروف: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Skriv en, et, flertal eller ingen. Her står: %1</source>
        <translation>اكتب en أو et أو flertal أو ingen. المكتوب هنا: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Skriv kladde eller gennemset. Her står: %1</source>
        <translation>اكتب kladde أو gennemset. المكتوب هنا: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Delene giver ikke ordet: %1</source>
        <translation>الأجزاء لا تكوّن الكلمة: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det kan ikke være et id: %1</source>
        <translation>لا يمكن أن يكون هذا معرّفًا: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>En anden række har samme id: %1</source>
        <translation>في صف آخر المعرّف نفسه: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Teksten er for lang.</source>
        <translation>النص طويل جدًا.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Et anførselstegn mangler, eller der er et for meget.</source>
        <translation>علامة اقتباس ناقصة أو زائدة.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rækken har flere felter end overskriften.</source>
        <translation>في الصف خانات أكثر من العنوان.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>En tekst med huller er ikke et ord. Den kommer ikke med.</source>
        <translation>النص ذو الفراغات ليس كلمة. لن يُدخل.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Her er intet dansk ord. Det kommer ikke med.</source>
        <translation>لا توجد هنا كلمة دنماركية. لن تُدخل.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kolonnen kendes ikke og kommer ikke med: %1</source>
        <translation>العمود غير معروف ولن يُدخل: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kolonnen er læst som betydning: %1</source>
        <translation>قُرئ العمود على أنه المعنى: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ordet står også i en anden række: %1</source>
        <translation>الكلمة موجودة في صف آخر أيضًا: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Et andet dansk ord for det samme kommer ikke med: %1</source>
        <translation>كلمة دنماركية أخرى للمعنى نفسه لن تُدخل: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Billedet kendes ikke og kommer ikke med: %1</source>
        <translation>الصورة غير معروفة ولن تُدخل: %1</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Række %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nr. %1</source>
        <translation>رقم %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Filen kan ikke bruges som ordliste. Den skal ende på .csv, .xlsx, .tbx eller .apkg, fylde højst 64 MB og have højst 5000 ord.</source>
        <translation>لا يمكن استخدام الملف كقائمة كلمات. يجب أن ينتهي بـ .csv أو .xlsx أو .tbx أو .apkg، وألا يزيد على 64 ميغابايت و5000 كلمة.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::ScreeningModel</name>
    <message>
        <location filename="../../app/viewmodels/screening_model.cpp" line="+173"/>
        <source>Skriv noget først, eller vælg »Jeg kan ikke forklare det«.</source>
        <translation>يُرجى كتابة شيء أولاً أو اختيار «لا أستطيع الشرح».</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::SetupWords</name>
    <message>
        <location filename="../../app/viewmodels/setup_words.cpp" line="+21"/>
        <source>Kursus: %1 (%2)</source>
        <translation>الدورة: %1 (%2)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kursus: %1</source>
        <translation>الدورة: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sted: %1</source>
        <translation>المكان: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Henvist af: %1</source>
        <translation>الجهة المُحيلة: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Ekstra tid: %1 %</source>
        <translation>وقت إضافي: %1 %</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Teksterne må læses op.</source>
        <translation>يُسمح بقراءة النصوص بصوت عالٍ.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Teksterne måtte læses op. Det blev ikke brugt.</source>
        <translation>سُمح بقراءة النصوص بصوت عالٍ. لم يُستخدم ذلك.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Teksterne måtte læses op. Det blev brugt ved %n opgaver.</source>
        <translation>
            <numerusform>سُمح بقراءة النصوص بصوت عالٍ. لم يُستخدم ذلك.</numerusform>
            <numerusform>سُمح بقراءة النصوص بصوت عالٍ. استُخدم ذلك في مهمة واحدة.</numerusform>
            <numerusform>سُمح بقراءة النصوص بصوت عالٍ. استُخدم ذلك في مهمتين.</numerusform>
            <numerusform>سُمح بقراءة النصوص بصوت عالٍ. استُخدم ذلك في %n مهام.</numerusform>
            <numerusform>سُمح بقراءة النصوص بصوت عالٍ. استُخدم ذلك في %n مهمة.</numerusform>
            <numerusform>سُمح بقراءة النصوص بصوت عالٍ. استُخدم ذلك في %n مهمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::StartModel</name>
    <message>
        <location filename="../../app/viewmodels/start_model.cpp" line="+62"/>
        <source>Skriv stedets navn.</source>
        <translation>يُرجى كتابة اسم المكان.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv dit navn.</source>
        <translation>يُرجى كتابة اسمك.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::TeachersModel</name>
    <message>
        <location filename="../../app/viewmodels/teachers_model.cpp" line="+71"/>
        <source>Skriv lærerens navn.</source>
        <translation>يُرجى كتابة اسم المعلّم.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 kan logge ind fra nu af.</source>
        <translation>يمكن لـ ⁨%1⁩ الدخول من الآن.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Der er allerede en lærer med det navn.</source>
        <translation>يوجد معلّم بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Din nye adgangskode gælder fra nu af.</source>
        <translation>تسري كلمة مرورك الجديدة من الآن.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1 kan ikke længere logge ind.</source>
        <translation>لم يعد بإمكان ⁨%1⁩ الدخول.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::TermForm</name>
    <message>
        <location filename="../../app/viewmodels/term_form.cpp" line="+98"/>
        <source>Skriv ordet. Det må højst have 60 tegn.</source>
        <translation>اكتب الكلمة، 60 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Skriv den kortere og lettere: højst 20 ord, og helst korte ord.</source>
        <translation>اكتبه أقصر وأسهل: 20 كلمة على الأكثر، ويفضل أن تكون قصيرة.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Delene skal give ordet, for eksempel: tyngde punkt +s afstand</source>
        <translation>يجب أن تكوّن الأجزاء الكلمة، مثلًا: ⁨tyngde punkt +s afstand⁩</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Sæt klammer om ordet, for eksempel: Slå {svejsehjelmen} ned.</source>
        <translation>ضع أقواسًا حول الكلمة، مثلًا: ⁨Slå {svejsehjelmen} ned.⁩</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::VoiceModel</name>
    <message>
        <location filename="../../app/viewmodels/voice_model.cpp" line="+44"/>
        <source>Mikrofonen kan ikke bruges lige nu. Intet er gået tabt. Sig det til en lærer.</source>
        <translation>لا يمكن استخدام الميكروفون الآن. لم يضع شيء. أخبر أحد المعلمين.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mikrofonen hørte ikke noget. Gå tættere på, og prøv igen.</source>
        <translation>لم يسمع الميكروفون شيئًا. اقترب منه وحاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::WordItems</name>
    <message>
        <location filename="../../app/viewmodels/word_items.cpp" line="+98"/>
        <source>Kurset begynder %1.</source>
        <translation>تبدأ الدورة في %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Du kan nå %1 af %2 ord.</source>
        <translation>يمكنك أن تصل إلى %1 من %2 كلمة.</translation>
    </message>
</context>
</TS>
