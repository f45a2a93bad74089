<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="da">
<context>
    <name>AccessBox</name>
    <message>
        <location filename="../Desk/AccessBox.qml" line="+12"/>
        <source>Adgang</source>
        <translation>Erişim</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Deltageren åbner med sin billedkode. Er den glemt, så slet den. Deltageren vælger en ny næste gang.</source>
        <translation>Katılımcı resimli koduyla girer. Kodunu unuttuysa kodu silin. Katılımcı bir dahaki sefere yenisini seçer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deltageren vælger sin billedkode første gang.</source>
        <translation>Katılımcı resimli kodunu ilk girişte seçer.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Slet billedkoden</source>
        <translation>Resimli kodu sil</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Slet deltageren …</source>
        <translation>Katılımcıyı sil…</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Vil du slette %1?</source>
        <translation>%1 silinsin mi?</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Navn, svar, vurderinger, beslutninger og øvede ord forsvinder, også fra kopierne. Det kan ikke gøres om.</source>
        <translation>Ad, cevaplar, puanlar, kararlar ve çalışılan kelimeler yedeklerden de silinir. Bu geri alınamaz.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Behold</source>
        <translation>Kalsın</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Slet for altid</source>
        <translation>Kalıcı olarak sil</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <location filename="../Desk/AgreementPage.qml" line="+12"/>
        <source>Enighed</source>
        <translation>Uyum</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n svar er vurderet af to lærere</source>
        <translation>
            <numerusform>%n cevabı iki öğretmen değerlendirdi</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Ingen svar er vurderet to gange endnu.</source>
        <translation>Henüz iki kez değerlendirilen cevap yok.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg »Anden vurdering« i menuen. Så vurderer du de svar, som en anden lærer har vurderet.</source>
        <translation>Menüden “İkinci değerlendirme”yi seç. Böylece başka bir öğretmenin değerlendirdiği cevapları değerlendirirsin.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Alle svar</source>
        <translation>Tüm cevaplar</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>De to lærere gav samme point i %1 % af svarene.</source>
        <translation>İki öğretmenin aynı puanı verdiği cevapların oranı: %1 %.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Vægtet kappa (QWK) er %1. 1 er fuld enighed, 0 er ikke bedre end tilfældet.</source>
        <translation>Ağırlıklı kappa (QWK) %1. 1 tam uyumdur, 0 rastlantıdan iyi değildir.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Der er for få forskellige point til at regne en vægtet kappa ud.</source>
        <translation>Ağırlıklı kappa hesaplamak için çok az farklı puan var.</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n svar at blive enige om</source>
        <translation>
            <numerusform>Üzerinde anlaşılacak %n cevap</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>I er blevet enige om alle svar</source>
        <translation>Tüm cevaplarda anlaştınız</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Spørgsmål for spørgsmål</source>
        <translation>Soru soru</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>De spørgsmål, I er mindst enige om, står øverst.</source>
        <translation>En az anlaştığınız sorular en üstte.</translation>
    </message>
</context>
<context>
    <name>AgreementRow</name>
    <message numerus="yes">
        <location filename="../Desk/AgreementRow.qml" line="+34"/>
        <source>%n svar</source>
        <translation>
            <numerusform>%n cevap</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ens: %1 %</source>
        <translation>aynı: %1 %</translation>
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
        <translation>Kelime listesi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg en ordliste</source>
        <translation>Kelime listesi seçin</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Hvilke ord?</source>
        <translation>Hangi kelimeler?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Alle</source>
        <translation>Hepsi</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Emner</source>
        <translation>Konular</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Valgte ord</source>
        <translation>Seçilen kelimeler</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Kurset begynder</source>
        <translation>Kursun başlangıcı</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>En dato, eller tomt uden kursus</source>
        <translation>Tarih; kurs yoksa boş bırakın</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Øvelsen begynder</source>
        <translation>Çalışmanın başlangıcı</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>En dato, eller tomt for i dag</source>
        <translation>Tarih; bugün için boş bırakın</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Dage om ugen</source>
        <translation>Haftada kaç gün</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n dage</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Minutter hver gang</source>
        <translation>Her seferinde kaç dakika</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n minutter</source>
        <translation>
            <numerusform>%n dakika</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Giv opgaven</source>
        <translation>Ödevi ver</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Fortryd</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>AssignmentLine</name>
    <message>
        <location filename="../Desk/AssignmentLine.qml" line="+34"/>
        <source>%1 · holdet %2</source>
        <translation>%1 · %2 grubu</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Tag tilbage</source>
        <translation>Geri çek</translation>
    </message>
</context>
<context>
    <name>AssignmentsBox</name>
    <message>
        <location filename="../Desk/AssignmentsBox.qml" line="+12"/>
        <source>Ord at lære</source>
        <translation>Öğrenilecek kelimeler</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ingen opgave endnu. Giv en, så kommer de ord først i øvelsen.</source>
        <translation>Henüz ödev yok. Ödev verin, o kelimeler çalışmada öne gelsin.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Giv en opgave</source>
        <translation>Ödev ver</translation>
    </message>
</context>
<context>
    <name>BulkColumns</name>
    <message>
        <location filename="../Desk/BulkColumns.qml" line="+10"/>
        <source>Sådan skal arket se ud</source>
        <translation>Tablo nasıl görünmeli</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Øverst står kolonnernes navne. Derunder er der en række til hver deltager.</source>
        <translation>En üstte sütunların adları vardır. Altında her katılımcı için bir satır olur.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Navn og Kaldenavn skal stå der. Modersmål og Fag må gerne stå tomme.</source>
        <translation>Navn (ad) ve Kaldenavn (ekrandaki ad) bulunmalıdır. Modersmål (ana dil) ve Fag (meslek) boş kalabilir.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Fag kan være: %1.</source>
        <translation>Fag (meslek) şunlar olabilir: %1.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Skriv ikke cpr-numre i navnene. Andre kolonner bliver ikke læst ind.</source>
        <translation>Adlara CPR numarası yazmayın. Diğer sütunlar okunmaz.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Gem et tomt ark</source>
        <translation>Boş bir tablo kaydet</translation>
    </message>
</context>
<context>
    <name>BulkEnrolmentPage</name>
    <message>
        <location filename="../Desk/BulkEnrolmentPage.qml" line="+11"/>
        <source>Flere nye deltagere</source>
        <translation>Birden çok yeni katılımcı</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hent dem fra et regneark.</source>
        <translation>Onları bir tablodan alın.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Læser filen …</source>
        <translation>Dosya okunuyor …</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Annuller</source>
        <translation>Vazgeç</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n deltagere er oprettet.</source>
        <translation>
            <numerusform>%n katılımcı kaydedildi.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>De vælger selv deres billedkode, første gang de er her.</source>
        <translation>Resim kodlarını buraya ilk geldiklerinde kendileri seçer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Se deltagerne</source>
        <translation>Katılımcıları gör</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Fortryd, og slet dem igen</source>
        <translation>Geri al ve onları sil</translation>
    </message>
</context>
<context>
    <name>BulkPreview</name>
    <message numerus="yes">
        <location filename="../Desk/BulkPreview.qml" line="+15"/>
        <source>%n deltagere er klar til at blive oprettet.</source>
        <translation>
            <numerusform>%n katılımcı kaydedilmeye hazır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n rækker skal rettes.</source>
        <translation>
            <numerusform>%n satır düzeltilmeli.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Her er ingen at oprette.</source>
        <translation>Burada kaydedilecek kimse yok.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ingen er oprettet endnu. Se rækkerne igennem først.</source>
        <translation>Henüz kimse kaydedilmedi. Önce satırları gözden geçirin.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ingen er oprettet. Ret arket, gem det, og læs det igen.</source>
        <translation>Kimse kaydedilmedi. Tabloyu düzeltin, kaydedin ve yeniden okuyun.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Opret dem alle</source>
        <translation>Hepsini kaydet</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Læs filen igen</source>
        <translation>Dosyayı yeniden oku</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Annuller</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>BulkRow</name>
    <message>
        <location filename="../Desk/BulkRow.qml" line="+14"/>
        <source>Række %1</source>
        <translation>Satır %1</translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <location filename="../Screening/ChoiceStep.qml" line="+69"/>
        <source>Ved ikke</source>
        <translation>Bilmiyorum</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <location filename="../Start/CodeStep.qml" line="+15"/>
        <source>Gem denne kode</source>
        <translation>Bu kodu saklayın</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Svarene er låst. Glemmer alle lærere deres adgangskode, er denne kode den eneste vej ind. Den vises kun nu.</source>
        <translation>Cevaplar kilitlidir. Bütün öğretmenler şifresini unutursa tek giriş yolu bu koddur. Kod yalnızca şimdi gösterilir.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Arket ligger her: %1</source>
        <translation>Kâğıt burada: %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Lav et ark til udskrift</source>
        <translation>Yazdırmak için kâğıt hazırla</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Jeg har gemt koden</source>
        <translation>Kodu sakladım</translation>
    </message>
</context>
<context>
    <name>ConditionsBox</name>
    <message>
        <location filename="../Desk/ConditionsBox.qml" line="+10"/>
        <source>Sådan blev screeningen gennemført</source>
        <translation>Tarama nasıl yapıldı</translation>
    </message>
</context>
<context>
    <name>ContextFields</name>
    <message>
        <location filename="../Desk/ContextFields.qml" line="+10"/>
        <location line="+74"/>
        <source>Ved ikke</source>
        <translation>Bilmiyorum</translation>
    </message>
    <message>
        <location line="-72"/>
        <source>Det ved du</source>
        <translation>Bildikleriniz</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Screeningen kan ikke måle det. Udfyld, hvad du ved.</source>
        <translation>Tarama bunu ölçemez. Bildiklerinizi doldurun.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Mundtligt niveau</source>
        <translation>Sözlü düzey</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Skriftligt niveau</source>
        <translation>Yazılı düzey</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>VLV-2</source>
        <translation>VLV-2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ikke taget</source>
        <translation>Yapılmadı</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Anbefaler FVU</source>
        <translation>FVU öneriyor</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Anbefaler danskuddannelse</source>
        <translation>Danskuddannelse öneriyor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anbefaler ordblindetest</source>
        <translation>Disleksi testi öneriyor</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Anbefaler intet</source>
        <translation>Hiçbir şey önermiyor</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Dato for VLV-2</source>
        <translation>VLV-2 tarihi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel 12.11.2026</source>
        <translation>Örneğin 12.11.2026</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Resultat af VLV-2</source>
        <translation>VLV-2 sonucu</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Års skolegang</source>
        <translation>Okula gittiği yıl sayısı</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tomt, hvis du ikke ved det</source>
        <translation>Bilmiyorsanız boş bırakın</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Læser latinske bogstaver</source>
        <translation>Latin harflerini okuyor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ja</source>
        <translation>Evet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Delvist</source>
        <translation>Kısmen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nej</source>
        <translation>Hayır</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <location filename="../Desk/ConversationPage.qml" line="+11"/>
        <source>Samtale</source>
        <translation>Görüşme</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Spørg frit. Skriv kun det, der betyder noget for undervisningen. Alt gemmes, mens du skriver.</source>
        <translation>Serbestçe sor. Yalnızca ders için önemli olanı yaz. Yazarken her şey kaydedilir.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Gemt</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Gemmer …</source>
        <translation>Kaydediliyor…</translation>
    </message>
</context>
<context>
    <name>CopyAge</name>
    <message>
        <location filename="../Desk/CopyAge.qml" line="+10"/>
        <source>Der er ingen kopi endnu.</source>
        <translation>Henüz yedek yok.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Den daglige kopi er fra i dag.</source>
        <translation>Günlük yedek bugün alındı.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Den daglige kopi er fra i går.</source>
        <translation>Günlük yedek dün alındı.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Den daglige kopi er %1 dage gammel.</source>
        <translation>Günlük yedek %1 gün önce alındı.</translation>
    </message>
</context>
<context>
    <name>DecidedBox</name>
    <message>
        <location filename="../Desk/DecidedBox.qml" line="+11"/>
        <source>Beslutning</source>
        <translation>Karar</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Afviger fra forslaget: %1</source>
        <translation>Öneriden farklı: %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Gem som PDF og åbn</source>
        <translation>PDF olarak kaydet ve aç</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Dokumenter</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Tag op igen</source>
        <translation>Yeniden aç</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gemt: %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <location filename="../Desk/DecisionPage.qml" line="+13"/>
        <source>%1, form %2 · stoppet undervejs</source>
        <translation>%1, form %2 · yarıda bırakıldı</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, form %2</source>
        <translation>%1, form %2</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Henter profilen …</source>
        <translation>Profil yükleniyor…</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <location filename="../Desk/DeskPage.qml" line="+89"/>
        <source>Tilbage</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>DeskSideBar</name>
    <message>
        <location filename="../Desk/DeskSideBar.qml" line="+15"/>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>I dag</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Til vurdering</source>
        <translation>Puanlanacaklar</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Anden vurdering</source>
        <translation>İkinci değerlendirme</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Deltagere</source>
        <translation>Katılımcılar</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Hold</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Ordlister</source>
        <translation>Kelime listeleri</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Indstillinger</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Lys skærm</source>
        <translation>Aydınlık ekran</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Mørk skærm</source>
        <translation>Koyu ekran</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Log ud</source>
        <translation>Çıkış yap</translation>
    </message>
</context>
<context>
    <name>DisagreementRow</name>
    <message>
        <location filename="../Desk/DisagreementRow.qml" line="+9"/>
        <source>ikke forklaret</source>
        <translation>açıklanmadı</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>delvist</source>
        <translation>kısmen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>forklaret</source>
        <translation>açıklandı</translation>
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
        <translation>Hangi belge?</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Til hvem?</source>
        <translation>Kime?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel skolen eller jobcentret, og hvem der</source>
        <translation>Örneğin okul veya iş merkezi ve oradaki kişi</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Det står i det</source>
        <translation>İçindekiler</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Deltageren har sagt ja til, at det gives videre.</source>
        <translation>Katılımcı bunun iletilmesine evet dedi.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Gem som PDF og åbn</source>
        <translation>PDF olarak kaydet ve aç</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Skriv, hvem det er til, og spørg deltageren først.</source>
        <translation>Kimin için olduğunu yazın ve önce katılımcıya sorun.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Gemt: %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <location filename="../Desk/DocumentsPage.qml" line="+11"/>
        <source>Dokumenter</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Sådan ser siden ud</source>
        <translation>Sayfa böyle görünüyor</translation>
    </message>
</context>
<context>
    <name>DoorFoot</name>
    <message>
        <location filename="../Door/DoorFoot.qml" line="+31"/>
        <source>Eksempelhold</source>
        <translation>Örnek sınıf</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Lærer</source>
        <translation>Öğretmen</translation>
    </message>
</context>
<context>
    <name>DoorPlace</name>
    <message>
        <location filename="../Door/DoorPlace.qml" line="+23"/>
        <source>Find dit billede</source>
        <translation>Resminizi bulun</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Læs op</source>
        <translation>Sesli oku</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Find dit billede, og tryk på det.</source>
        <translation>Resminizi bulun ve üzerine basın.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Lys skærm</source>
        <translation>Aydınlık ekran</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Mørk skærm</source>
        <translation>Koyu ekran</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>De seneste</source>
        <translation>Son gelenler</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Her er ingen deltagere endnu. En lærer logger ind og opretter den første.</source>
        <translation>Henüz katılımcı yok. Bir öğretmen giriş yapıp ilk kişiyi ekler.</translation>
    </message>
</context>
<context>
    <name>DrillCompound</name>
    <message>
        <location filename="../Drill/DrillCompound.qml" line="+58"/>
        <source>bindebogstav %1</source>
        <translation>bağlama harfi %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>tom plads</source>
        <translation>boş yer</translation>
    </message>
</context>
<context>
    <name>DrillCue</name>
    <message>
        <location filename="../Drill/DrillCue.qml" line="+25"/>
        <source>Billede af ordet</source>
        <translation>Kelimenin resmi</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Computeren har ingen lyd. Vælg &quot;Ved ikke&quot;.</source>
        <translation>Bilgisayarda ses yok. “Bilmiyorum” seçin.</translation>
    </message>
</context>
<context>
    <name>DrillExercise</name>
    <message>
        <location filename="../Drill/DrillExercise.qml" line="+19"/>
        <source>Hvad betyder ordet?</source>
        <translation>Bu kelime ne demek?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvilket ord passer?</source>
        <translation>Hangi kelime uygun?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvilket ord hører du?</source>
        <translation>Hangi kelimeyi duyuyorsunuz?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv ordet</source>
        <translation>Kelimeyi yazın</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvilket ord mangler?</source>
        <translation>Hangi kelime eksik?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv det ord, der mangler</source>
        <translation>Eksik kelimeyi yazın</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sæt ordet sammen</source>
        <translation>Kelimeyi birleştirin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Er det en eller et?</source>
        <translation>“en” mi, “et” mi?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvilket billede passer?</source>
        <translation>Hangi resim uygun?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvad betyder den understregede del?</source>
        <translation>Altı çizili parça ne demek?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sæt hvert ord på sin plads</source>
        <translation>Her kelimeyi yerine koyun</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tryk på trinene i den rigtige rækkefølge</source>
        <translation>Adımlara doğru sırayla basın</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvad er rigtigt: 1, X eller 2?</source>
        <translation>Hangisi doğru: 1 mi, X mi, 2 mi?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Læs lastediagrammet</source>
        <translation>Yük diyagramını okuyun</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Hør opgaven</source>
        <translation>Soruyu dinle</translation>
    </message>
</context>
<context>
    <name>DrillFeedback</name>
    <message>
        <location filename="../Drill/DrillFeedback.qml" line="+96"/>
        <source>Fortryd svaret</source>
        <translation>Cevabı geri al</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Videre</source>
        <translation>Devam</translation>
    </message>
</context>
<context>
    <name>DrillFoot</name>
    <message>
        <location filename="../Drill/DrillFoot.qml" line="+41"/>
        <source>Giv mig et hint</source>
        <translation>İpucu ver</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Ved ikke</source>
        <translation>Bilmiyorum</translation>
    </message>
</context>
<context>
    <name>DrillGapBox</name>
    <message>
        <location filename="../Drill/DrillGapBox.qml" line="+19"/>
        <source>tom plads</source>
        <translation>boş yer</translation>
    </message>
</context>
<context>
    <name>DrillHeader</name>
    <message>
        <location filename="../Drill/DrillHeader.qml" line="+21"/>
        <source>Stop for i dag</source>
        <translation>Bugünlük bitir</translation>
    </message>
    <message>
        <location line="+35"/>
        <location line="+11"/>
        <source>%1 af %2 minutter</source>
        <translation>%1 / %2 dakika</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Hold pause</source>
        <translation>Mola ver</translation>
    </message>
</context>
<context>
    <name>DrillLine</name>
    <message>
        <location filename="../Drill/DrillLine.qml" line="+46"/>
        <source>Skriv ordet her</source>
        <translation>Kelimeyi buraya yazın</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Svar</source>
        <translation>Cevapla</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Ordet begynder med: %1</source>
        <translation>Kelimenin başı: %1</translation>
    </message>
</context>
<context>
    <name>DrillListen</name>
    <message>
        <location filename="../Drill/DrillListen.qml" line="+15"/>
        <source>Hør ordet igen</source>
        <translation>Kelimeyi bir daha dinle</translation>
    </message>
</context>
<context>
    <name>DrillPairs</name>
    <message>
        <location filename="../Drill/DrillPairs.qml" line="+68"/>
        <source>Billede %1</source>
        <translation>Resim %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Her kommer det næste ord</source>
        <translation>Sıradaki kelime buraya gelecek</translation>
    </message>
</context>
<context>
    <name>DrillPause</name>
    <message>
        <location filename="../Drill/DrillPause.qml" line="+32"/>
        <source>Pause</source>
        <translation>Mola</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Tiden står stille. Du fortsætter ved den samme opgave.</source>
        <translation>Süre durdu. Aynı alıştırmadan devam edersiniz.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Fortsæt</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Læs op</source>
        <translation>Sesli oku</translation>
    </message>
</context>
<context>
    <name>DrillPictures</name>
    <message>
        <location filename="../Drill/DrillPictures.qml" line="+42"/>
        <source>Billede %1</source>
        <translation>Resim %1</translation>
    </message>
</context>
<context>
    <name>DrillPlace</name>
    <message>
        <location filename="../Drill/DrillPlace.qml" line="+66"/>
        <source>Fagdansk finder dine ord …</source>
        <translation>Fagdansk kelimelerinizi buluyor…</translation>
    </message>
</context>
<context>
    <name>DrillSound</name>
    <message>
        <location filename="../Drill/DrillSound.qml" line="+6"/>
        <source>Hør ordet</source>
        <translation>Kelimeyi dinle</translation>
    </message>
</context>
<context>
    <name>DrillSummary</name>
    <message>
        <location filename="../Drill/DrillSummary.qml" line="+38"/>
        <source>Du er færdig.</source>
        <translation>Bitirdiniz.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>svar</source>
        <translation>cevap</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nye ord</source>
        <translation>yeni kelime</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ord sidder fast</source>
        <translation>öğrenilen kelime</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Du kan øve igen, når du vil.</source>
        <translation>İstediğiniz zaman yine çalışabilirsiniz.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>De her ord kommer snart igen:</source>
        <translation>Bu kelimeler yakında yine gelecek:</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Til forsiden</source>
        <translation>Başa dön</translation>
    </message>
</context>
<context>
    <name>EarlierNotes</name>
    <message>
        <location filename="../Desk/EarlierNotes.qml" line="+11"/>
        <source>Noteret før</source>
        <translation>Daha önce yazılanlar</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Vis tidligere notater</source>
        <translation>Önceki notları göster</translation>
    </message>
</context>
<context>
    <name>ExampleBanner</name>
    <message>
        <location filename="../Controls/ExampleBanner.qml" line="+17"/>
        <source>Eksempelhold. Her er ingen rigtige personer.</source>
        <translation>Örnek sınıf. Burada gerçek kişiler yok.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Luk eksemplet</source>
        <translation>Örneği kapat</translation>
    </message>
</context>
<context>
    <name>FaceToFaceStep</name>
    <message>
        <location filename="../Screening/FaceToFaceStep.qml" line="+41"/>
        <source>Spørg</source>
        <translation>Sorulacak soru</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Må ikke siges</source>
        <translation>Söylenmemesi gerekenler</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Sæt flueben, når det bliver sagt</source>
        <translation>Söylendiğinde işaretleyin</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>ikke forklaret</source>
        <translation>açıklanmadı</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>delvist</source>
        <translation>kısmen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>forklaret</source>
        <translation>açıklandı</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Kan ikke forklare det</source>
        <translation>Açıklayamıyor</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ved ikke</source>
        <translation>Bilmiyor</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <location filename="../Desk/FileChoice.qml" line="+10"/>
        <source>De nyeste filer på denne computer:</source>
        <translation>Bu bilgisayardaki en yeni dosyalar:</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>En fil</source>
        <translation>Bir dosya</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>En anden fil</source>
        <translation>Başka bir dosya</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Læs filen</source>
        <translation>Dosyayı oku</translation>
    </message>
</context>
<context>
    <name>GivenBox</name>
    <message>
        <location filename="../Desk/GivenBox.qml" line="+10"/>
        <source>Lavet og givet før</source>
        <translation>Daha önce hazırlanan ve verilenler</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Ingen dokumenter endnu.</source>
        <translation>Henüz belge yok.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1 til %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>GlossariesPage</name>
    <message>
        <location filename="../Desk/GlossariesPage.qml" line="+11"/>
        <source>Ordlister</source>
        <translation>Kelime listeleri</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lav faglærerens tekster om til ord, der kan øves.</source>
        <translation>Meslek öğretmeninin metinlerini çalışılabilecek kelimelere dönüştürün.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Fortryd</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Fra en tekst</source>
        <translation>Bir metinden</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Vælg en fil, eller sæt en tekst ind. Programmet finder fagordene. Du bestemmer, hvilke der skal med.</source>
        <translation>Bir dosya seçin veya metin yapıştırın. Program meslek kelimelerini bulur. Hangilerinin alınacağına siz karar verirsiniz.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Hent ord fra en tekst</source>
        <translation>Metinden kelime al</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Egne ordlister</source>
        <translation>Kendi kelime listeleri</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Her er ingen egne ordlister endnu.</source>
        <translation>Burada henüz kendi kelime listesi yok.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Fra en fil med ord</source>
        <translation>Kelimeli bir dosyadan</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>En ordliste fra et regneark (Excel eller CSV), fra Anki eller fra en termbase (TBX). Du ser den, før den hentes ind.</source>
        <translation>Bir tablodan (Excel veya CSV), Anki&apos;den veya bir terim bankasından (TBX) kelime listesi. İçeri alınmadan önce görürsünüz.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Hent en ordliste</source>
        <translation>Kelime listesi al</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ny ordliste</source>
        <translation>Yeni kelime listesi</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ordlistens navn</source>
        <translation>Kelime listesinin adı</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel: Værkstedet, uge 48</source>
        <translation>Örneğin: ⁨Værkstedet, uge 48⁩</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Opret ordlisten</source>
        <translation>Listeyi oluştur</translation>
    </message>
</context>
<context>
    <name>GlossaryFilePage</name>
    <message>
        <location filename="../Desk/GlossaryFilePage.qml" line="+13"/>
        <source>Hent en ordliste</source>
        <translation>Kelime listesi al</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n ord. Intet er hentet ind endnu.</source>
        <translation>
            <numerusform>%n kelime. Henüz hiçbir şey alınmadı.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Træk filen herind, eller skriv, hvor den ligger. Den skal ende på .csv, .xlsx, .tbx eller .apkg.</source>
        <translation>Dosyayı buraya sürükleyin veya nerede olduğunu yazın. Adı .csv, .xlsx, .tbx veya .apkg ile bitmelidir.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Filen bliver læst</source>
        <translation>Dosya okunuyor</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Ret dette i filen, og læs den igen</source>
        <translation>Bunu dosyada düzeltin ve dosyayı yeniden okuyun</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Hent ordlisten ind</source>
        <translation>Kelime listesini içeri al</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Ordlistens navn</source>
        <translation>Kelime listesinin adı</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Hent %n ord ind</source>
        <translation>
            <numerusform>%n kelimeyi içeri al</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Læg mærke til</source>
        <translation>Dikkat edin</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>De første %n ord</source>
        <translation>
            <numerusform>İlk %n kelime</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ordene</source>
        <translation>Kelimeler</translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message numerus="yes">
        <location filename="../Desk/GlossaryPage.qml" line="+13"/>
        <source>%n ord mangler en betydning og kan ikke øves endnu.</source>
        <translation>
            <numerusform>%n kelimenin anlamı yok, henüz çalışılamaz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n ord</source>
        <translation>
            <numerusform>%n kelime</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Skriv et ord</source>
        <translation>Bir kelime yaz</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Fortryd</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Ord</source>
        <translation>Kelimeler</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Ordlisten er tom.</source>
        <translation>Kelime listesi boş.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Tekster, som ordene kommer fra</source>
        <translation>Kelimelerin geldiği metinler</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Navn og fjernelse</source>
        <translation>Ad ve kaldırma</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ordlistens navn</source>
        <translation>Kelime listesinin adı</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gem navnet</source>
        <translation>Adı kaydet</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Fjern ordlisten</source>
        <translation>Listeyi kaldır</translation>
    </message>
</context>
<context>
    <name>GlossaryRow</name>
    <message numerus="yes">
        <location filename="../Desk/GlossaryRow.qml" line="+44"/>
        <source>%n ord</source>
        <translation>
            <numerusform>%n kelime</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n uden betydning</source>
        <translation>
            <numerusform>%n anlamsız</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <location filename="../Desk/GroupPage.qml" line="+13"/>
        <source>Afsluttet</source>
        <translation>Bitti</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n deltagere</source>
        <translation>
            <numerusform>%n katılımcı</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Hvem er med?</source>
        <translation>Grupta kimler var?</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Her er ingen deltagere endnu.</source>
        <translation>Henüz katılımcı yok.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Gem holdets resultater</source>
        <translation>Grubun sonuçlarını kaydet</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Navn og afslutning</source>
        <translation>Ad ve bitirme</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Holdets navn</source>
        <translation>Grubun adı</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gem navnet</source>
        <translation>Adı kaydet</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Åbn holdet igen</source>
        <translation>Grubu yeniden aç</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Afslut holdet</source>
        <translation>Grubu bitir</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message>
        <location filename="../Desk/GroupRow.qml" line="+45"/>
        <source>afsluttet</source>
        <translation>bitti</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n deltagere</source>
        <translation>
            <numerusform>%n katılımcı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <location filename="../Desk/GroupsPage.qml" line="+11"/>
        <source>Hold</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Giv et helt hold de samme ord at lære.</source>
        <translation>Bütün gruba öğrenmesi için aynı kelimeleri verin.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Alle hold</source>
        <translation>Bütün gruplar</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Nyt hold</source>
        <translation>Yeni grup</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Holdets navn</source>
        <translation>Grubun adı</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel: Svejsning, uge 48</source>
        <translation>Örneğin: Kaynak, 48. hafta</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Opret holdet</source>
        <translation>Grubu oluştur</translation>
    </message>
</context>
<context>
    <name>HomePlace</name>
    <message>
        <location filename="../Participant/HomePlace.qml" line="+16"/>
        <source>Hej, %1</source>
        <translation>Merhaba %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>En screening venter på dig. Tryk på den for at begynde.</source>
        <translation>Sizi bir tarama bekliyor. Başlamak için üzerine basın.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg, hvor længe du vil øve dig. Tryk så på Øv.</source>
        <translation>Ne kadar çalışmak istediğinizi seçin. Sonra “Çalış” düğmesine basın.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Din screening: %1</source>
        <translation>Taramanız: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Læs, svar og forklar med dine egne ord. Du har god tid.</source>
        <translation>Okuyun, cevaplayın, kendi sözlerinizle açıklayın. Vaktiniz bol.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Begynd</source>
        <translation>Başla</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Andre fag</source>
        <translation>Diğer meslekler</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Mine ord</source>
        <translation>Kelimelerim</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n ord, du er i gang med</source>
        <translation>
            <numerusform>%n kelime öğreniyorsunuz</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Slå et ord op. Her kommer også de ord, du øver.</source>
        <translation>Kelime arayın. Çalıştığınız kelimeler de buraya gelir.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Se</source>
        <translation>Göster</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Om dine oplysninger</source>
        <translation>Bilgileriniz hakkında</translation>
    </message>
</context>
<context>
    <name>KeepWords</name>
    <message>
        <location filename="../Desk/KeepWords.qml" line="+11"/>
        <source>Læg ordene i en ordliste</source>
        <translation>Kelimeleri bir listeye koyun</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ordliste</source>
        <translation>Kelime listesi</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Ordlistens navn</source>
        <translation>Kelime listesinin adı</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel: Værkstedet, uge 48</source>
        <translation>Örneğin: ⁨Værkstedet, uge 48⁩</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Emne</source>
        <translation>Konu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tomt: tekstens navn</source>
        <translation>Boş: metnin adı</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%n ord mangler en betydning. Skriv den nu med Ret, eller senere i ordlisten. Før kan de ikke øves.</source>
        <translation>
            <numerusform>%n kelimenin anlamı yok. Şimdi Düzelt ile ya da sonra listede yazın. Ondan önce çalışılamaz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>Læg %n ord i ordlisten</source>
        <translation>
            <numerusform>%n kelimeyi listeye koy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <location filename="../Controls/LanguageRow.qml" line="+15"/>
        <source>Sprog</source>
        <translation>Dil</translation>
    </message>
</context>
<context>
    <name>LoginPlace</name>
    <message>
        <location filename="../Desk/LoginPlace.qml" line="+28"/>
        <source>Tilbage til forsiden</source>
        <translation>Başlangıç sayfasına dön</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Ny adgangskode</source>
        <translation>Yeni şifre</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Lærer</source>
        <translation>Öğretmen</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Find arket med gendannelseskoden.</source>
        <translation>Kurtarma kodunun yazılı olduğu kâğıdı bulun.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Dit navn</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Adgangskode</source>
        <translation>Şifre</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Et øjeblik …</source>
        <translation>Bir dakika…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Log ind</source>
        <translation>Giriş yap</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Glemt adgangskode</source>
        <translation>Şifremi unuttum</translation>
    </message>
</context>
<context>
    <name>MarkingAnswer</name>
    <message>
        <location filename="../Desk/MarkingAnswer.qml" line="+12"/>
        <source>ikke forklaret</source>
        <translation>açıklanmadı</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>delvist</source>
        <translation>kısmen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>forklaret</source>
        <translation>açıklandı</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>Svar %1 af %2</source>
        <translation>Cevap %1 / %2</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>I svaret står noget, der ligner et CPR-nummer. Brug det ikke, og skriv det ikke af.</source>
        <translation>Cevapta CPR numarasına benzeyen bir şey var. Onu kullanmayın ve bir yere yazmayın.</translation>
    </message>
</context>
<context>
    <name>MarkingKeys</name>
    <message>
        <location filename="../Desk/MarkingKeys.qml" line="+24"/>
        <source>↵ eller → næste svar      Z fortryder      N viser navn</source>
        <translation>↵ veya → sonraki cevap      Z geri alır      N adı gösterir</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>0 1 2 giver point      ↵ bekræfter forslag      Z fortryder      N viser navn</source>
        <translation>0 1 2 puan verir      ↵ öneriyi onaylar      Z geri alır      N adı gösterir</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>0 1 2 giver point      Z fortryder      N viser navn</source>
        <translation>0 1 2 puan verir      Z geri alır      N adı gösterir</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Fortryd</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Vis navn</source>
        <translation>Adı göster</translation>
    </message>
</context>
<context>
    <name>MarkingPage</name>
    <message>
        <location filename="../Desk/MarkingPage.qml" line="+57"/>
        <source>Til vurdering</source>
        <translation>Puanlanacaklar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Anden vurdering</source>
        <translation>İkinci değerlendirme</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1, form %2</source>
        <translation>%1, form %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n svar tilbage</source>
        <translation>
            <numerusform>%n cevap kaldı</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>navne er skjult</source>
        <translation>adlar gizli</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Enighed</source>
        <translation>Uyum</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Rækkefølge</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spørgsmål</source>
        <translation>Soru</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Deltager</source>
        <translation>Katılımcı</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>Alt er vurderet.</source>
        <translation>Hepsi puanlandı.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ingen svar venter på en anden lærer.</source>
        <translation>İkinci bir öğretmeni bekleyen cevap yok.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Her kommer de svar, som en anden lærer har vurderet. Du ser ikke, hvad den anden gav.</source>
        <translation>Başka bir öğretmenin değerlendirdiği cevaplar buraya gelir. Onun verdiği puanı görmezsin.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nye svar kommer her, når en deltager er færdig med sin screening.</source>
        <translation>Bir katılımcı taramasını bitirince yeni cevaplar buraya gelir.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fortryd den sidste</source>
        <translation>Sonuncuyu geri al</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Henter svar …</source>
        <translation>Cevaplar yükleniyor…</translation>
    </message>
</context>
<context>
    <name>MarkingRubric</name>
    <message>
        <location filename="../Desk/MarkingRubric.qml" line="+29"/>
        <source>Det skal med</source>
        <translation>Söylenmesi gerekenler</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1, fundet</source>
        <translation>%1, bulundu</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>Må ikke siges</source>
        <translation>Söylenmemesi gerekenler</translation>
    </message>
</context>
<context>
    <name>MaterialPage</name>
    <message>
        <location filename="../Desk/MaterialPage.qml" line="+12"/>
        <source>Ord fra en tekst</source>
        <translation>Metinden kelimeler</translation>
    </message>
    <message>
        <location line="+22"/>
        <location line="+4"/>
        <source>Teksten bliver læst</source>
        <translation>Metin okunuyor</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
</context>
<context>
    <name>MaterialSource</name>
    <message>
        <location filename="../Desk/MaterialSource.qml" line="+16"/>
        <source>De nyeste tekster på denne computer:</source>
        <translation>Bu bilgisayardaki en yeni metinler:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Træk filen herind, eller skriv, hvor den ligger. Den skal ende på .txt, .md, .html, .docx, .odt eller .pdf.</source>
        <translation>Dosyayı buraya sürükleyin veya nerede olduğunu yazın. Adı .txt, .md, .html, .docx, .odt veya .pdf ile bitmelidir.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>En tekst, du har kopieret</source>
        <translation>Kopyaladığınız bir metin</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Sæt teksten ind her</source>
        <translation>Metni buraya yapıştırın</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Læs teksten</source>
        <translation>Metni oku</translation>
    </message>
</context>
<context>
    <name>MaterialText</name>
    <message>
        <location filename="../Desk/MaterialText.qml" line="+10"/>
        <source>Teksten</source>
        <translation>Metin</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>&lt;b&gt;Fed&lt;/b&gt;: fagord, som ingen ordliste har. &lt;u&gt;Streg under&lt;/u&gt;: findes i ordlisterne. Lange ord er delt med en prik.</source>
        <translation>&lt;b&gt;Kalın&lt;/b&gt;: hiçbir listede olmayan meslek kelimeleri. &lt;u&gt;Altı çizili&lt;/u&gt;: listelerde var. Uzun kelimeler noktayla bölünmüştür.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Teksten med fagord og delte ord</source>
        <translation>Meslek kelimeleri ve bölünmüş kelimelerle metin</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Vis mere af teksten</source>
        <translation>Metnin devamını göster</translation>
    </message>
</context>
<context>
    <name>MaterialWordRow</name>
    <message numerus="yes">
        <location filename="../Desk/MaterialWordRow.qml" line="+35"/>
        <source>%n gange i teksten</source>
        <translation>
            <numerusform>metinde %n kez</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>findes i ordlisterne</source>
        <translation>listelerde var</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>nyt ord</source>
        <translation>yeni kelime</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Med</source>
        <translation>Dahil et</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tag %1 med</source>
        <translation>%1 kelimesini al</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ret</source>
        <translation>Düzelt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ret %1</source>
        <translation>%1 kelimesini düzelt</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Læg væk</source>
        <translation>Kenara koy</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Læg %1 væk</source>
        <translation>%1 kelimesini kenara koy</translation>
    </message>
</context>
<context>
    <name>MaterialWords</name>
    <message>
        <location filename="../Desk/MaterialWords.qml" line="+10"/>
        <source>Fagord i teksten</source>
        <translation>Metindeki meslek kelimeleri</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Vælg de ord, der skal læres. Betydning og oversættelser er hentet fra ordlisterne, hvor de findes.</source>
        <translation>Öğrenilecek kelimeleri seçin. Anlamlar ve çeviriler, varsa listelerden alınmıştır.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Her er ingen fagord, som programmet kan finde.</source>
        <translation>Program burada meslek kelimesi bulamadı.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Tag alle med, der findes i ordlisterne</source>
        <translation>Listelerde olanların hepsini al</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>Hent %n ord frem igen</source>
        <translation>
            <numerusform>%n kelimeyi geri getir</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Vis flere (%1 ord)</source>
        <translation>Daha fazla göster (%1 kelime)</translation>
    </message>
</context>
<context>
    <name>MessageStep</name>
    <message>
        <location filename="../Screening/MessageStep.qml" line="+22"/>
        <source>Fagsproglig screening</source>
        <translation>Mesleki dil taraması</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Du er færdig</source>
        <translation>Bitirdiniz</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Du har stoppet</source>
        <translation>Durdunuz</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Om dine oplysninger</source>
        <translation>Bilgileriniz hakkında</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Aflever</source>
        <translation>Teslim et</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Begynd</source>
        <translation>Başla</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Videre</source>
        <translation>Devam</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Gå på igen</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Se mine svar igen</source>
        <translation>Cevaplarıma yine bak</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>En anden dag</source>
        <translation>Başka bir gün</translation>
    </message>
</context>
<context>
    <name>NeededWords</name>
    <message>
        <location filename="../Desk/NeededWords.qml" line="+11"/>
        <source>Ord at tage op i morgen</source>
        <translation>Yarın ele alınacak kelimeler</translation>
    </message>
    <message numerus="yes">
        <location line="+34"/>
        <source>%n har glemt det</source>
        <translation>
            <numerusform>%n kişi unuttu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>nyt for %n</source>
        <translation>
            <numerusform>%n kişi için yeni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewParticipantPage</name>
    <message>
        <location filename="../Desk/NewParticipantPage.qml" line="+11"/>
        <source>Ny deltager</source>
        <translation>Yeni katılımcı</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Navn</source>
        <translation>Ad soyad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fulde navn. Kun lærere ser det.</source>
        <translation>Tam adı ve soyadı. Yalnızca öğretmenler görür.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Kaldenavn</source>
        <translation>Ekrandaki ad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Står på deltagerens billede på forsiden.</source>
        <translation>Başlangıç sayfasında katılımcının resminin altında durur.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Modersmål</source>
        <translation>Ana dil</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg sprog</source>
        <translation>Dil seçin</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Opret</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Flere på én gang</source>
        <translation>Birden çok kişi</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Har du deltagerne i et regneark, kan du hente dem alle. Du ser dem, før de bliver oprettet.</source>
        <translation>Katılımcılar bir tabloda varsa hepsini alabilirsiniz. Kaydedilmeden önce onları görürsünüz.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Hent fra et regneark</source>
        <translation>Bir tablodan al</translation>
    </message>
</context>
<context>
    <name>NewTeacherBox</name>
    <message>
        <location filename="../Desk/NewTeacherBox.qml" line="+9"/>
        <source>Ny lærer</source>
        <translation>Yeni öğretmen</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Lærerens navn</source>
        <translation>Öğretmenin adı</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Lærerens adgangskode</source>
        <translation>Öğretmenin şifresi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lad læreren selv skrive den. Mindst 8 tegn.</source>
        <translation>Öğretmen kendisi yazsın. En az 8 karakter.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Adgangskoden igen</source>
        <translation>Şifre (tekrar)</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Et øjeblik …</source>
        <translation>Bir dakika…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tilføj læreren</source>
        <translation>Öğretmeni ekle</translation>
    </message>
</context>
<context>
    <name>OfferStep</name>
    <message>
        <location filename="../Screening/OfferStep.qml" line="+25"/>
        <source>Jeg vil hellere vælge mellem svar</source>
        <translation>Hazır cevaplardan seçmek istiyorum</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Jeg fortsætter, som jeg gør nu</source>
        <translation>Şimdiki gibi devam etmek istiyorum</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Jeg vil gerne stoppe her</source>
        <translation>Burada durmak istiyorum</translation>
    </message>
</context>
<context>
    <name>OpeningPlace</name>
    <message>
        <location filename="../Controls/OpeningPlace.qml" line="+7"/>
        <source>Fagdansk åbner …</source>
        <translation>Fagdansk açılıyor…</translation>
    </message>
</context>
<context>
    <name>OtherwiseForm</name>
    <message>
        <location filename="../Desk/OtherwiseForm.qml" line="+18"/>
        <source>Hvad beslutter du?</source>
        <translation>Kararınız nedir?</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Hvorfor?</source>
        <translation>Neden?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv en kort begrundelse. Den står på udskriften.</source>
        <translation>Kısa bir gerekçe yazın. Çıktıda görünür.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gem beslutningen</source>
        <translation>Kararı kaydet</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Tilbage til forslaget</source>
        <translation>Öneriye dön</translation>
    </message>
</context>
<context>
    <name>OwnPasswordBox</name>
    <message>
        <location filename="../Desk/OwnPasswordBox.qml" line="+9"/>
        <source>Din adgangskode</source>
        <translation>Şifreniz</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Din nuværende adgangskode</source>
        <translation>Şu anki şifreniz</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Din nye adgangskode</source>
        <translation>Yeni şifreniz</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mindst 8 tegn. En kort sætning er nem at huske.</source>
        <translation>En az 8 karakter. Kısa bir cümle kolay hatırlanır.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Den nye adgangskode igen</source>
        <translation>Yeni şifre (tekrar)</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Et øjeblik …</source>
        <translation>Bir dakika…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Skift adgangskode</source>
        <translation>Şifreyi değiştir</translation>
    </message>
</context>
<context>
    <name>OwnWordRow</name>
    <message>
        <location filename="../Desk/OwnWordRow.qml" line="+40"/>
        <source>Flyt %1 op</source>
        <translation>%1 kelimesini yukarı taşı</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Flyt %1 ned</source>
        <translation>%1 kelimesini aşağı taşı</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ret</source>
        <translation>Düzelt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ret %1</source>
        <translation>%1 kelimesini düzelt</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Tag ud</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tag %1 ud</source>
        <translation>%1 kelimesini çıkar</translation>
    </message>
</context>
<context>
    <name>OwnWordText</name>
    <message>
        <location filename="../Desk/OwnWordText.qml" line="+30"/>
        <source>Mangler en betydning</source>
        <translation>Anlamı eksik</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Oversat: %1</source>
        <translation>Çeviriler: %1</translation>
    </message>
</context>
<context>
    <name>ParticipantHeader</name>
    <message>
        <location filename="../Controls/ParticipantHeader.qml" line="+36"/>
        <source>Tilbage</source>
        <translation>Geri</translation>
    </message>
    <message>
        <location line="+85"/>
        <source>Ingen lyd</source>
        <translation>Ses yok</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Læs op</source>
        <translation>Sesli oku</translation>
    </message>
</context>
<context>
    <name>ParticipantRow</name>
    <message>
        <location filename="../Desk/ParticipantRow.qml" line="+86"/>
        <source>Har ikke øvet</source>
        <translation>Henüz çalışmadı</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 sidder fast · %2 i gang</source>
        <translation>%1 öğrenildi · %2 öğreniliyor</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>sidst %1</source>
        <translation>son: %1</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <location filename="../Desk/ParticipantsPage.qml" line="+9"/>
        <source>Deltagere</source>
        <translation>Katılımcılar</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n deltagere</source>
        <translation>
            <numerusform>%n katılımcı</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <location line="+11"/>
        <source>Ny deltager</source>
        <translation>Yeni katılımcı</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Her er ingen deltagere endnu.</source>
        <translation>Henüz katılımcı yok.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Opret den første. Det tager et minut.</source>
        <translation>İlkini ekleyin. Bir dakika sürer.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Find en deltager</source>
        <translation>Bir katılımcı bul</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n deltagere passer</source>
        <translation>
            <numerusform>%n katılımcı bulundu</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Navn, kaldenavn eller fag</source>
        <translation>Ad, ekrandaki ad veya meslek</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>Vis flere</source>
        <translation>Daha fazla göster</translation>
    </message>
    <message>
        <location line="-31"/>
        <source>Gem resultater</source>
        <translation>Sonuçları kaydet</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <location filename="../Start/PeopleStep.qml" line="+16"/>
        <source>Hvem er I?</source>
        <translation>Siz kimsiniz?</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Stedets navn</source>
        <translation>Kurumun adı</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel: Læseværkstedet, AMU Syd</source>
        <translation>Örneğin: Læseværkstedet, AMU Syd</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Dit navn som lærer</source>
        <translation>Öğretmen olarak adınız</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Adgangskode</source>
        <translation>Şifre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mindst 8 tegn. Tre ord efter hinanden er let at huske.</source>
        <translation>En az 8 karakter. Art arda üç kelime kolay hatırlanır.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Adgangskoden igen</source>
        <translation>Şifre (tekrar)</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Laver nøgler …</source>
        <translation>Anahtarlar oluşturuluyor…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Fortsæt</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Gendan fra en daglig kopi</source>
        <translation>Günlük yedekten geri yükle</translation>
    </message>
</context>
<context>
    <name>PinPlace</name>
    <message>
        <location filename="../Door/PinPlace.qml" line="+10"/>
        <source>Tryk på dine fire billeder</source>
        <translation>Dört resminize basın</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg fire billeder, du kan huske</source>
        <translation>Aklınızda kalacak dört resim seçin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tryk på de samme fire billeder igen</source>
        <translation>Aynı dört resme yeniden basın</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>Fortryd det sidste billede</source>
        <translation>Son resmi geri al</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Billede %1</source>
        <translation>Resim %1</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <location filename="../Start/PlaceStep.qml" line="+16"/>
        <source>Velkommen. Hvor skal data ligge?</source>
        <translation>Hoş geldiniz. Veriler nerede dursun?</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Den fælles mappe kan ikke bruges her. Derfor foreslår vi din egen mappe. Så kan andre brugere på computeren ikke se deltagerne.</source>
        <translation>Ortak klasör burada kullanılamıyor. Bu yüzden kendi klasörünüzü öneriyoruz. Böylece bilgisayarın diğer kullanıcıları katılımcıları göremez.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Alt bliver på denne computer. Alle, der bruger computeren, kan bruge programmet; kun lærere kan læse svarene.</source>
        <translation>Her şey bu bilgisayarda kalır. Bilgisayarı kullanan herkes programı kullanabilir; cevapları yalnızca öğretmenler okuyabilir.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Filen med data</source>
        <translation>Veri dosyası</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Du kan lade den stå, som den er.</source>
        <translation>Olduğu gibi bırakabilirsiniz.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Mappen til den daglige kopi</source>
        <translation>Günlük yedeğin klasörü</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Helst et USB-stik eller en anden disk. Går computeren i stykker, mister I højst én dag.</source>
        <translation>En iyisi bir USB bellek veya başka bir disk. Bilgisayar bozulursa en fazla bir gün kaybedersiniz.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Fortsæt</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Gendan fra en daglig kopi</source>
        <translation>Günlük yedekten geri yükle</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Se først et eksempelhold</source>
        <translation>Önce örnek sınıfa bak</translation>
    </message>
</context>
<context>
    <name>PlacedRow</name>
    <message>
        <location filename="../Desk/PlacedRow.qml" line="+22"/>
        <source>Denne screening</source>
        <translation>Bu tarama</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Form %1 · %2</source>
        <translation>Form %1 · %2</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Fremgangen siden da er større end usikkerheden.</source>
        <translation>O zamandan beri ilerleme, belirsizlikten büyük.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tilbagegangen siden da er større end usikkerheden.</source>
        <translation>O zamandan beri gerileme, belirsizlikten büyük.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Forskellen er ikke større end usikkerheden. Den kan være tilfældig.</source>
        <translation>Fark belirsizlikten büyük değil. Rastlantı olabilir.</translation>
    </message>
</context>
<context>
    <name>PracticeBox</name>
    <message>
        <location filename="../Desk/PracticeBox.qml" line="+16"/>
        <source>Øvede ord</source>
        <translation>Çalışılan kelimeler</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Har ikke øvet endnu.</source>
        <translation>Henüz çalışmadı.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>sidder fast</source>
        <translation>öğrenildi</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>i gang</source>
        <translation>öğreniliyor</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>minutter</source>
        <translation>dakika</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Sidst øvet %1</source>
        <translation>Son çalışma: %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Sværest at huske</source>
        <translation>En zor hatırlananlar</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%n ord er glemt fire gange eller mere. Programmet spørger til dem på en anden måde. Tag dem op med deltageren.</source>
        <translation>
            <numerusform>%n kelime dört kez veya daha fazla unutuldu. Program onları başka bir biçimde soruyor. Katılımcıyla birlikte ele alın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+30"/>
        <source>svært · glemt %n gange</source>
        <translation>
            <numerusform>zor · %n kez unutuldu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>glemt %n gange</source>
        <translation>
            <numerusform>%n kez unutuldu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <location filename="../Participant/PracticeCard.qml" line="+36"/>
        <source>Øv ord: %1</source>
        <translation>Kelime çalış: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n ord venter på dig</source>
        <translation>
            <numerusform>Sizi %n kelime bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 ord sidder fast, %2 er i gang</source>
        <translation>%1 kelime biliyorsunuz, %2 kelime öğreniyorsunuz</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>%1 min.</source>
        <translation>%1 dk</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Øv</source>
        <translation>Çalış</translation>
    </message>
</context>
<context>
    <name>PracticeLine</name>
    <message>
        <location filename="../Desk/PracticeLine.qml" line="+53"/>
        <source>%1 sidder fast · %2 i gang</source>
        <translation>%1 öğrenildi · %2 öğreniliyor</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>sidst %1</source>
        <translation>son: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ikke øvet endnu</source>
        <translation>henüz çalışmadı</translation>
    </message>
</context>
<context>
    <name>PracticeMode</name>
    <message>
        <location filename="../Participant/PracticeMode.qml" line="+12"/>
        <source>Hvordan vil du øve?</source>
        <translation>Nasıl çalışmak istersiniz?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Læs, lyt og skriv</source>
        <translation>Oku, dinle ve yaz</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Kun lyd og billeder</source>
        <translation>Yalnızca ses ve resim</translation>
    </message>
</context>
<context>
    <name>PracticeStep</name>
    <message>
        <location filename="../Screening/PracticeStep.qml" line="+42"/>
        <source>Sådan kan man svare: »%1«</source>
        <translation>Şöyle cevap verilebilir: “%1”</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Vi har talt om det</source>
        <translation>Bunu konuştuk</translation>
    </message>
</context>
<context>
    <name>PreCheckBox</name>
    <message>
        <location filename="../Desk/PreCheckBox.qml" line="+13"/>
        <source>Kort tjek på fem minutter</source>
        <translation>Beş dakikalık kısa kontrol</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Otte ord fra faget. Det siger kun, om en screening er en god idé.</source>
        <translation>Meslekten sekiz kelime. Yalnızca taramanın iyi bir fikir olup olmadığını söyler.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Fag</source>
        <translation>Meslek</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg et fag</source>
        <translation>Bir meslek seçin</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Begynd</source>
        <translation>Başla</translation>
    </message>
</context>
<context>
    <name>PreCheckPage</name>
    <message>
        <location filename="../Desk/PreCheckPage.qml" line="+12"/>
        <source>Kort tjek</source>
        <translation>Kısa kontrol</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 · ord %2 af %3</source>
        <translation>%1 · kelime %2 / %3</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Prøv igen</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Hvad betyder ordet? Vælg det, du tror.</source>
        <translation>Bu kelime ne demek? Sizce hangisiyse onu seçin.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Hør ordet</source>
        <translation>Kelimeyi dinle</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Ved ikke</source>
        <translation>Bilmiyorum</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Screening anbefales</source>
        <translation>Tarama önerilir</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Intet tegn på behov</source>
        <translation>İhtiyaç belirtisi yok</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Det er ikke et resultat. En screening viser, hvordan det står til.</source>
        <translation>Bu bir sonuç değildir. Durumu tarama gösterir.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Det er ikke et resultat. Er du i tvivl, så lav en screening alligevel.</source>
        <translation>Bu bir sonuç değildir. Emin değilseniz yine de tarama yapın.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tilbage til deltageren</source>
        <translation>Katılımcıya geri dön</translation>
    </message>
</context>
<context>
    <name>PrivacyBox</name>
    <message>
        <location filename="../Desk/PrivacyBox.qml" line="+10"/>
        <source>Deltagernes oplysninger</source>
        <translation>Katılımcıların bilgileri</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Deltagerne kan læse og høre, hvad der gemmes om dem, før den første screening. De siger kun ja eller nej til det, der gives videre.</source>
        <translation>Katılımcılar ilk taramadan önce haklarında nelerin saklandığını okuyabilir ve dinleyebilir. Yalnızca başkalarına iletilenler için evet veya hayır derler.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Hvorfor må I gemme oplysningerne?</source>
        <translation>Bilgileri neden saklayabilirsiniz?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Er feltet tomt, står der, at undervisning af voksne er en offentlig opgave (artikel 6, stk. 1, litra e).</source>
        <translation>Alan boşsa, yetişkin eğitiminin bir kamu görevi olduğu yazılır (madde 6, fıkra 1, bent e).</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gem begrundelsen</source>
        <translation>Gerekçeyi kaydet</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Teksten som PDF</source>
        <translation>Metin PDF olarak</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gemt: %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
</context>
<context>
    <name>PrivacyPlace</name>
    <message>
        <location filename="../Participant/PrivacyPlace.qml" line="+61"/>
        <source>Det er i orden</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>ProfileBox</name>
    <message>
        <location filename="../Desk/ProfileBox.qml" line="+11"/>
        <source>Profil</source>
        <translation>Profil</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Den lodrette streg er grænsen. Spændet viser, hvor usikkert målet er.</source>
        <translation>Dik çizgi sınırdır. Aralık, ölçümün ne kadar belirsiz olduğunu gösterir.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Alle tre dele på én skala</source>
        <translation>Üç bölüm tek ölçekte</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Skalaen er fælles for formerne. 500 er midten, ± er usikkerheden. Fagfolk har anslået, hvor svære spørgsmålene er. De er ikke afprøvet endnu.</source>
        <translation>Ölçek bütün formlarda ortaktır. 500 ortadır, ± belirsizliktir. Soruların zorluğunu uzmanlar tahmin etti. Henüz denenmediler.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Kender ordet, men kan ikke forklare det endnu</source>
        <translation>Kelimeyi biliyor ama henüz açıklayamıyor</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Gode ord at begynde med</source>
        <translation>Başlamak için iyi kelimeler</translation>
    </message>
</context>
<context>
    <name>ProfilePart</name>
    <message>
        <location filename="../Desk/ProfilePart.qml" line="+9"/>
        <source>Hverdagstekst</source>
        <translation>Gündelik metin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fagord</source>
        <translation>Meslek kelimeleri</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Fagtekst</source>
        <translation>Mesleki metin</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n svar mangler din vurdering.</source>
        <translation>
            <numerusform>%n cevap puanlamanızı bekliyor.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ikke taget til ende.</source>
        <translation>Tamamlanmadı.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sikkert over grænsen.</source>
        <translation>Açıkça sınırın üstünde.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Over grænsen, men tæt på.</source>
        <translation>Sınırın üstünde ama yakın.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sikkert under grænsen.</source>
        <translation>Açıkça sınırın altında.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Under grænsen, men tæt på.</source>
        <translation>Sınırın altında ama yakın.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n spørgsmål er ikke besvaret.</source>
        <translation>
            <numerusform>%n soru cevaplanmadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Læste 100 ord på %n sekunder.</source>
        <translation>
            <numerusform>100 kelimeyi %n saniyede okudu.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+24"/>
        <source>%1 af %2 point</source>
        <translation>%1 / %2 puan</translation>
    </message>
</context>
<context>
    <name>ProgressMap</name>
    <message>
        <location filename="../Desk/ProgressMap.qml" line="+16"/>
        <source>Fremgang: %1</source>
        <translation>İlerleme: %1</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>minutter om ugen</source>
        <translation>haftada dakika</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>sidder fast</source>
        <translation>öğrenildi</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>i gang</source>
        <translation>öğreniliyor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>svære</source>
        <translation>zor</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ikke begyndt</source>
        <translation>başlanmadı</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <location filename="../Desk/ProgressRow.qml" line="+16"/>
        <source>%1: %2 sidder fast, %3 i gang, %4 svære</source>
        <translation>%1: %2 öğrenildi, %3 öğreniliyor, %4 zor</translation>
    </message>
    <message>
        <location line="+65"/>
        <source>%1 ord til kurset</source>
        <translation>Kurs için %1 kelime</translation>
    </message>
</context>
<context>
    <name>PromptLine</name>
    <message>
        <location filename="../Screening/PromptLine.qml" line="+30"/>
        <source>Hør spørgsmålet</source>
        <translation>Soruyu dinle</translation>
    </message>
</context>
<context>
    <name>ProposalBox</name>
    <message>
        <location filename="../Desk/ProposalBox.qml" line="+12"/>
        <source>Forslag</source>
        <translation>Öneri</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>Bekræft</source>
        <translation>Onayla</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Beslut noget andet</source>
        <translation>Başka bir karar ver</translation>
    </message>
</context>
<context>
    <name>ReadStep</name>
    <message>
        <location filename="../Screening/ReadStep.qml" line="+38"/>
        <source>Jeg har læst teksten</source>
        <translation>Metni okudum</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <location filename="../Screening/ReadingText.qml" line="+45"/>
        <source>Hør teksten</source>
        <translation>Metni dinle</translation>
    </message>
</context>
<context>
    <name>RecognitionStep</name>
    <message>
        <location filename="../Screening/RecognitionStep.qml" line="+45"/>
        <source>Ved ikke</source>
        <translation>Bilmiyorum</translation>
    </message>
</context>
<context>
    <name>RecordingRow</name>
    <message>
        <location filename="../Desk/RecordingRow.qml" line="+49"/>
        <source>Sig ordet nu. Optagelsen stopper selv, når du er færdig.</source>
        <translation>Şimdi kelimeyi söyleyin. Bitirince kayıt kendiliğinden durur.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hør optagelsen, og gem den, hvis den er god.</source>
        <translation>Kaydı dinleyin, iyiyse kaydedin.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Hør ordet %1</source>
        <translation>“%1” kelimesini dinle</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Optag igen</source>
        <translation>Yeniden ses kaydı yap</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Optag</source>
        <translation>Ses kaydı yap</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Hør optagelsen</source>
        <translation>Kaydı dinle</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Gem optagelsen</source>
        <translation>Kaydı sakla</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Brug den ikke</source>
        <translation>Kullanma</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Slet optagelsen …</source>
        <translation>Kaydı sil …</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Skal optagelsen slettes? Derefter høres computerens stemme igen.</source>
        <translation>Kayıt silinsin mi? Sonra yine bilgisayarın sesi duyulur.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Behold optagelsen</source>
        <translation>Kaydı tut</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Slet optagelsen</source>
        <translation>Kaydı sil</translation>
    </message>
</context>
<context>
    <name>RecordingsPage</name>
    <message>
        <location filename="../Desk/RecordingsPage.qml" line="+13"/>
        <source>Optag ord</source>
        <translation>Kelime kaydet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Din optagelse høres i stedet for computerens stemme, når deltagerne øver ordet.</source>
        <translation>Katılımcılar kelimeyi çalışırken bilgisayarın sesi yerine sizin kaydınız duyulur.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Her kan ikke optages: Der er ingen mikrofon eller ingen lyd på computeren. Sæt et headset til.</source>
        <translation>Burada kayıt yapılamaz: Bilgisayarda mikrofon ya da ses yok. Mikrofonlu kulaklık takın.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Find et ord</source>
        <translation>Kelime bul</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv ordet, som du husker det. Slåfejl gør ikke noget.</source>
        <translation>Kelimeyi hatırladığınız gibi yazın. Yazım hatası önemli değil.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Fundne ord</source>
        <translation>Bulunan kelimeler</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Optagne ord</source>
        <translation>Kaydedilen kelimeler</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <location filename="../Desk/RecoveryCodePage.qml" line="+10"/>
        <source>Ny gendannelseskode</source>
        <translation>Yeni kurtarma kodu</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>1. Din adgangskode</source>
        <translation>1. Şifreniz</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Lav en ny kode, hvis arket er væk, eller hvis andre har set det. Den gamle kode virker, indtil du har den nye på papir.</source>
        <translation>Kâğıt kaybolduysa veya başkaları gördüyse yeni bir kod oluşturun. Yeni kod kâğıda geçene kadar eski kod çalışır.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Din adgangskode</source>
        <translation>Şifreniz</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Laver en kode …</source>
        <translation>Kod oluşturuluyor…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Lav en ny kode</source>
        <translation>Yeni kod oluştur</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>2. Få koden på papir</source>
        <translation>2. Kodu kâğıda geçirin</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Skriv arket ud, eller skriv koden af. Bagefter skal du bruge de sidste fem tegn.</source>
        <translation>Kâğıdı yazdırın veya kodu elle yazın. Sonra son beş karakter gerekecek.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Arket ligger her: %1</source>
        <translation>Kâğıt burada: %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Lav et ark til udskrift</source>
        <translation>Yazdırmak için kâğıt hazırla</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Jeg har koden på papir</source>
        <translation>Kodu kâğıda geçirdim</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>3. Læs koden på papiret</source>
        <translation>3. Kâğıttaki kodu okuyun</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Skriv de sidste fem tegn af den kode, der står på papiret. Så gælder den nye kode, og den gamle virker ikke mere.</source>
        <translation>Kâğıttaki kodun son beş karakterini yazın. O zaman yeni kod geçerli olur, eskisi artık çalışmaz.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>De sidste fem tegn</source>
        <translation>Son beş karakter</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Brug den nye kode</source>
        <translation>Yeni kodu kullan</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Vis koden igen</source>
        <translation>Kodu yine göster</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <location filename="../Desk/RecoveryForm.qml" line="+18"/>
        <source>Gendannelseskode</source>
        <translation>Kurtarma kodu</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Din nye adgangskode</source>
        <translation>Yeni şifreniz</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mindst 8 tegn. En kort sætning er nem at huske.</source>
        <translation>En az 8 karakter. Kısa bir cümle kolay hatırlanır.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Den nye adgangskode igen</source>
        <translation>Yeni şifre (tekrar)</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Et øjeblik …</source>
        <translation>Bir dakika…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Gem og log ind</source>
        <translation>Kaydet ve giriş yap</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Jeg kan godt huske den</source>
        <translation>Şifremi hatırlıyorum</translation>
    </message>
</context>
<context>
    <name>RestoreChoice</name>
    <message>
        <location filename="../Start/RestoreChoice.qml" line="+16"/>
        <source>Gendan fra en daglig kopi</source>
        <translation>Günlük yedekten geri yükle</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Filen med data kan ikke åbnes. Den bliver lagt til side med en dato i navnet. Den bliver ikke slettet.</source>
        <translation>Veri dosyası açılamıyor. Adına tarih eklenip kenara konacak. Silinmeyecek.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Har I brugt Fagdansk før, kan I få jeres data tilbage fra den daglige kopi, for eksempel på et USB-stik.</source>
        <translation>Fagdansk’ı daha önce kullandıysanız verilerinizi günlük yedekten, örneğin bir USB bellekten geri alabilirsiniz.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Brug kopien før den</source>
        <translation>Bir önceki yedeği kullan</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Mappen med kopierne</source>
        <translation>Yedeklerin klasörü</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Se efter kopier</source>
        <translation>Yedek ara</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Kopien er fra %1.</source>
        <translation>Yedeğin tarihi: %1.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Det, der er lavet efter den kopi, er ikke med.</source>
        <translation>Bu yedekten sonra yapılanlar içinde yok.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Filen med data</source>
        <translation>Veri dosyası</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Her kommer data til at ligge. En fil, der ligger der i forvejen, bliver ikke overskrevet.</source>
        <translation>Veriler burada duracak. Orada zaten bir dosya varsa üzerine yazılmaz.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Data kommer til at ligge her: %1</source>
        <translation>Veriler burada duracak: %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Gendan</source>
        <translation>Geri yükle</translation>
    </message>
</context>
<context>
    <name>RestoreDone</name>
    <message>
        <location filename="../Start/RestoreDone.qml" line="+17"/>
        <source>Data er hentet</source>
        <translation>Veriler geri geldi</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Kopien er fra %1.</source>
        <translation>Yedeğin tarihi: %1.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Filen, der ikke kunne åbnes, er lagt til side. Slet den ikke, før I har set, at intet mangler:</source>
        <translation>Açılamayan dosya kenara kondu. Hiçbir şeyin eksik olmadığını görmeden onu silmeyin:</translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%n deltageres navn og svar kan ikke læses. Deres nøgle er ikke med i kopien.</source>
        <translation>
            <numerusform>%n katılımcının adı ve cevapları okunamıyor. Anahtarları yedekte yok.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Log ind som lærer nu. Så kan deltagerne igen se deres billede på forsiden.</source>
        <translation>Şimdi öğretmen olarak giriş yapın. O zaman katılımcılar başlangıç sayfasında resimlerini yine görebilir.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Log ind</source>
        <translation>Giriş yap</translation>
    </message>
</context>
<context>
    <name>RestorePlace</name>
    <message>
        <location filename="../Start/RestorePlace.qml" line="+23"/>
        <source>Tilbage</source>
        <translation>Geri</translation>
    </message>
    <message>
        <location line="+29"/>
        <location line="+12"/>
        <source>Henter data fra kopien</source>
        <translation>Veriler yedekten alınıyor</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Kopien er fra %1.</source>
        <translation>Yedeğin tarihi: %1.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Stopper …</source>
        <translation>Durduruluyor…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <location filename="../Desk/ResultsPage.qml" line="+11"/>
        <source>Gem resultater</source>
        <translation>Sonuçları kaydet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Holdet %1</source>
        <translation>%1 grubu</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Alle deltagere</source>
        <translation>Tüm katılımcılar</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Hvad skal med?</source>
        <translation>Neler olsun?</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Der bliver en række for hver screening og for øvelse i fag uden screening. Kaldenavnet står altid i arket.</source>
        <translation>Her tarama için ve taraması olmayan mesleklerdeki alıştırmalar için bir satır olur. Ekrandaki ad her zaman tablodadır.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Fulde navne skal med</source>
        <translation>Tam adlar da olsun</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Filen er personoplysninger. Gem den, hvor kun de rette kan læse den, og slet den, når den er brugt.</source>
        <translation>Dosya kişisel veridir. Yalnızca yetkililerin okuyabileceği yerde tutun ve kullandıktan sonra silin.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Uden navne står kun kaldenavnet i filen.</source>
        <translation>Adlar olmadan dosyada yalnızca ekrandaki ad bulunur.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Gem filen</source>
        <translation>Dosyayı kaydet</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Filen kommer i mappen Dokumenter. Det bliver noteret, at resultaterne er taget ud.</source>
        <translation>Dosya Belgeler klasörüne konur. Sonuçların dışarı alındığı not edilir.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Gem til Excel (.xlsx)</source>
        <translation>Excel için kaydet (.xlsx)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Gem som CSV</source>
        <translation>CSV olarak kaydet</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Resultaterne erstatter ikke VLV-2 eller FVU-udbyderens vurdering.</source>
        <translation>Sonuçlar VLV-2&apos;nin veya FVU kurumunun değerlendirmesinin yerine geçmez.</translation>
    </message>
</context>
<context>
    <name>SaveGlossary</name>
    <message>
        <location filename="../Desk/SaveGlossary.qml" line="+10"/>
        <source>Gem som fil</source>
        <translation>Dosya olarak kaydet</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Til et andet center eller et andet program. Filen lægges i mappen Dokumenter.</source>
        <translation>Başka bir merkez veya program için. Dosya Belgeler klasörüne konur.</translation>
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
        <translation>Durdur</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sig selv ordet %1</source>
        <translation>%1 kelimesini kendin söyle</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sig det selv</source>
        <translation>Kendin söyle</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>Hør dig selv sige %1</source>
        <translation>Kendini %1 derken dinle</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hør dig selv</source>
        <translation>Kendini dinle</translation>
    </message>
</context>
<context>
    <name>ScreeningBox</name>
    <message>
        <location filename="../Desk/ScreeningBox.qml" line="+15"/>
        <location line="+55"/>
        <source>Ny screening</source>
        <translation>Yeni tarama</translation>
    </message>
    <message>
        <location line="-55"/>
        <source>Screening</source>
        <translation>Tarama</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Fortsæt</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Vurdér svar</source>
        <translation>Cevapları puanla</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Se profil og beslutning</source>
        <translation>Profil ve kararı gör</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Se profil og beslut</source>
        <translation>Profili gör ve karar ver</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Samtale</source>
        <translation>Görüşme</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Dokumenter</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Deltageren kan også selv fortsætte fra sit billede på forsiden.</source>
        <translation>Katılımcı, başlangıç sayfasındaki resminden kendisi de devam edebilir.</translation>
    </message>
</context>
<context>
    <name>ScreeningPlace</name>
    <message>
        <location filename="../Screening/ScreeningPlace.qml" line="+14"/>
        <source>Hverdagstekst</source>
        <translation>Gündelik metin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fagets ord</source>
        <translation>Meslek kelimeleri</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fagtekst</source>
        <translation>Mesleki metin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Prøv først</source>
        <translation>Önce deneyin</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Velkommen. Du skal læse to tekster og forklare nogle ord. Der er god tid. Du kan altid gå tilbage eller holde pause.</source>
        <translation>Hoş geldiniz. İki metin okuyup birkaç kelimeyi açıklayacaksınız. Vaktiniz bol. İstediğiniz zaman geri dönebilir veya ara verebilirsiniz.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nu kommer 12 ord fra faget. Forklar, hvad tingen er, og hvad den bruges til. Skriv, som du kan. Fejl i stavningen gør ikke noget.</source>
        <translation>Şimdi meslekten 12 kelime geliyor. Bunun ne olduğunu ve ne işe yaradığını açıklayın. Yazabildiğiniz gibi yazın. Yazım yanlışları önemli değil.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nu kommer en tekst fra hverdagen. Læs den, og svar på spørgsmålene. Du kan se teksten hele tiden.</source>
        <translation>Şimdi günlük hayattan bir metin geliyor. Okuyun ve soruları cevaplayın. Metni her zaman görebilirsiniz.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nu kommer en tekst fra faget. Læs den, og svar på spørgsmålene. Du kan se teksten hele tiden.</source>
        <translation>Şimdi meslekten bir metin geliyor. Okuyun ve soruları cevaplayın. Metni her zaman görebilirsiniz.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Prøv, hvordan det er. Det tæller ikke. Forklar ordet med dine egne ord.</source>
        <translation>Nasıl olduğunu deneyin. Bu sayılmaz. Kelimeyi kendi sözlerinizle açıklayın.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Læs teksten. Tryk på »Jeg har læst teksten«, når du er klar.</source>
        <translation>Metni okuyun. Hazır olunca “Metni okudum” düğmesine basın.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg det svar, der passer til teksten.</source>
        <translation>Metne uyan cevabı seçin.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Forklar, hvad det er, og hvad det bruges til.</source>
        <translation>Ne olduğunu ve ne işe yaradığını açıklayın.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Forklar med dine egne ord.</source>
        <translation>Kendi sözlerinizle açıklayın.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvad betyder ordet? Vælg det, du tror.</source>
        <translation>Bu kelime ne demek? Sizce hangisiyse onu seçin.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Det er svære ord. Du bestemmer, hvad du vil.</source>
        <translation>Bunlar zor kelimeler. Ne yapacağınıza siz karar verin.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tak for dit arbejde. Tryk på »Aflever«, så kan din lærer læse dine svar.</source>
        <translation>Emeğiniz için teşekkürler. “Teslim et” düğmesine basın, öğretmeniniz cevaplarınızı okusun.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Det er i orden. Det, du har lavet, er gemt. Tryk på »Aflever«, så kan din lærer læse det.</source>
        <translation>Sorun değil. Yaptıklarınız kaydedildi. “Teslim et” düğmesine basın, öğretmeniniz okusun.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Del %1 af %2 · spørgsmål %3 af %4</source>
        <translation>Bölüm %1 / %2 · soru %3 / %4</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Del %1 af %2</source>
        <translation>Bölüm %1 / %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Gemt</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gemmer …</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ikke gemt</source>
        <translation>Kaydedilmedi</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Prøv igen</source>
        <translation>Yeniden dene</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../Desk/SettingsPage.qml" line="+11"/>
        <source>Indstillinger</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Sprog</source>
        <translation>Dil</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Udseende</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Mørk skærm</source>
        <translation>Koyu ekran</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Stærkere kontrast</source>
        <translation>Daha güçlü kontrast</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Ingen bevægelse på skærmen</source>
        <translation>Ekranda hareket olmasın</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Forslag til vurdering</source>
        <translation>Puan önerileri</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Når lærerne her har vurderet 20 svar til et ord uden at se forslaget, eller har ændret det, tæller deres vurderinger med.</source>
        <translation>Buradaki öğretmenler bir kelimeye verilen 20 cevabı öneriyi görmeden puanladığında veya öneriyi değiştirdiğinde, onların puanları da hesaba katılır.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Lær af lærernes vurderinger</source>
        <translation>Öğretmenlerin puanlarından öğren</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Så mange af de sikre forslag skal en lærer vurdere uden at se dem:</source>
        <translation>Emin önerilerin bu kadarını öğretmen görmeden değerlendirir:</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Stikprøver</source>
        <translation>Rastgele kontroller</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Lærere</source>
        <translation>Öğretmenler</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Tilføj en lærer, luk en lærers adgang, eller skift din egen adgangskode.</source>
        <translation>Öğretmen ekleyin, bir öğretmenin erişimini kapatın veya kendi şifrenizi değiştirin.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Lærere og adgangskoder</source>
        <translation>Öğretmenler ve şifreler</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Ord i din egen stemme</source>
        <translation>Kendi sesinizle kelimeler</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Siger computerens stemme et ord forkert, så optag det selv. Så hører deltagerne dig.</source>
        <translation>Bilgisayarın sesi bir kelimeyi yanlış söylüyorsa onu siz kaydedin. Böylece katılımcılar sizi duyar.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Optag ord</source>
        <translation>Kelime kaydet</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Gendannelseskode</source>
        <translation>Kurtarma kodu</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Har alle lærere glemt deres adgangskode, er koden på arket den eneste vej ind. Er arket væk, så lav en ny.</source>
        <translation>Bütün öğretmenler şifresini unuttuysa tek giriş yolu kâğıttaki koddur. Kâğıt kaybolduysa yeni bir kod oluşturun.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Lav en ny gendannelseskode</source>
        <translation>Yeni kurtarma kodu oluştur</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Daglig kopi</source>
        <translation>Günlük yedek</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Mappe til kopien</source>
        <translation>Yedeğin klasörü</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg en anden disk, et USB-stik eller skolens server. Så er der altid en kopi, hvis pc&apos;en går i stykker.</source>
        <translation>Başka bir disk, bir USB bellek veya okulun sunucusunu seçin. Böylece bilgisayar bozulursa hep bir yedek olur.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Gem mappen</source>
        <translation>Klasörü kaydet</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Kopiér nu</source>
        <translation>Şimdi yedekle</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Data</source>
        <translation>Veriler</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Alt, hvad deltagere og lærere skriver, ligger i denne fil på pc&apos;en:</source>
        <translation>Katılımcıların ve öğretmenlerin yazdığı her şey bilgisayardaki bu dosyadadır:</translation>
    </message>
</context>
<context>
    <name>SetupFields</name>
    <message>
        <location filename="../Desk/SetupFields.qml" line="+26"/>
        <source>Luk kursus, sted og hjælpemidler</source>
        <translation>Kurs, yer ve yardımcı araçları kapat</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Kursus, sted og hjælpemidler</source>
        <translation>Kurs, yer ve yardımcı araçlar</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>AMU-kursus</source>
        <translation>AMU kursu</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Kursusnummer</source>
        <translation>Kurs numarası</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Sted</source>
        <translation>Yer</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Henvist af</source>
        <translation>Yönlendiren</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Teksterne må læses op.</source>
        <translation>Metinler sesli okunabilir.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Det er et hjælpemiddel og står på resultatet.</source>
        <translation>Bu bir yardımcı araçtır ve sonuçta belirtilir.</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+8"/>
        <source>Ekstra tid</source>
        <translation>Ek süre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ingen</source>
        <translation>Yok</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>25 %</source>
        <translation>yüzde 25</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>50 %</source>
        <translation>yüzde 50</translation>
    </message>
</context>
<context>
    <name>SheetSource</name>
    <message>
        <location filename="../Desk/SheetSource.qml" line="+11"/>
        <source>Vælg filen</source>
        <translation>Dosyayı seçin</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>De nyeste regneark på denne computer:</source>
        <translation>Bu bilgisayardaki en yeni tablolar:</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>En anden fil</source>
        <translation>Başka bir dosya</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Træk filen herind, eller skriv, hvor den ligger. Den skal ende på .xlsx eller .csv.</source>
        <translation>Dosyayı buraya sürükleyin veya nerede olduğunu yazın. Adı .xlsx veya .csv ile bitmelidir.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Læs filen</source>
        <translation>Dosyayı oku</translation>
    </message>
</context>
<context>
    <name>SoundButton</name>
    <message>
        <location filename="../Controls/SoundButton.qml" line="+15"/>
        <source>Computeren har ingen lyd.</source>
        <translation>Bilgisayarda ses yok.</translation>
    </message>
</context>
<context>
    <name>StartPlace</name>
    <message>
        <location filename="../Start/StartPlace.qml" line="+46"/>
        <source>Screening og træning i fagets ord.</source>
        <translation>Meslek kelimeleri için tarama ve alıştırma.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>1. Hvor skal data ligge?</source>
        <translation>1. Veriler nerede dursun?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>2. Sted og lærer</source>
        <translation>2. Kurum ve öğretmen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>3. Gendannelseskode</source>
        <translation>3. Kurtarma kodu</translation>
    </message>
</context>
<context>
    <name>StartScreening</name>
    <message>
        <location filename="../Desk/StartScreening.qml" line="+78"/>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Form %1</source>
        <translation>Form %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Hvordan svarer deltageren?</source>
        <translation>Katılımcı nasıl cevap veriyor?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriver selv</source>
        <translation>Kendisi yazıyor</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Svarer mundtligt</source>
        <translation>Sözlü cevaplıyor</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>I sidder sammen. Du læser op og krydser af.</source>
        <translation>Birlikte oturuyorsunuz. Siz sesli okuyup işaretliyorsunuz.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deltageren sidder alene ved pc&apos;en og skriver sine svar.</source>
        <translation>Katılımcı bilgisayar başında tek başına oturup cevaplarını yazıyor.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Start screening</source>
        <translation>Taramayı başlat</translation>
    </message>
</context>
<context>
    <name>StateDot</name>
    <message>
        <location filename="../Participant/StateDot.qml" line="+12"/>
        <source>kan du</source>
        <translation>biliyorsunuz</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>i gang</source>
        <translation>öğreniliyor</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ikke begyndt</source>
        <translation>başlanmadı</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <location filename="../Desk/StateLine.qml" line="+38"/>
        <source>Screening i gang</source>
        <translation>Tarama sürüyor</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n svar til vurdering</source>
        <translation>
            <numerusform>Puanlanacak %n cevap</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Venter på beslutning</source>
        <translation>Karar bekliyor</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ikke screenet</source>
        <translation>Tarama yapılmadı</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <location filename="../Desk/Suggestion.qml" line="+12"/>
        <source>sikker (%1)</source>
        <translation>kesin (%1)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>usikker (%1)</source>
        <translation>belirsiz (%1)</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>En anden lærer har vurderet svaret. Du ser ikke hvordan.</source>
        <translation>Başka bir öğretmen cevabı değerlendirdi. Nasıl olduğunu görmezsin.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vurdér først selv. Forslaget kommer bagefter.</source>
        <translation>Önce kendiniz puanlayın. Öneri sonra gelir.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Der er intet forslag til dette svar.</source>
        <translation>Bu cevap için öneri yok.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Forslaget var · %1</source>
        <translation>Programın önerisi · %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Forslag</source>
        <translation>Öneri</translation>
    </message>
    <message numerus="yes">
        <location line="+32"/>
        <source>Bygger på vurderingskriterierne og på %n svar, som lærere her har vurderet.</source>
        <translation>
            <numerusform>Puanlama ölçütlerine ve buradaki öğretmenlerin puanladığı %n cevaba dayanır.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bygger på vurderingskriterierne.</source>
        <translation>Puanlama ölçütlerine dayanır.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Næste</source>
        <translation>Sonraki</translation>
    </message>
</context>
<context>
    <name>TeacherKeys</name>
    <message>
        <location filename="../Desk/TeacherKeys.qml" line="+15"/>
        <source>Dit navn</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hvem er du?</source>
        <translation>Kimsiniz?</translation>
    </message>
</context>
<context>
    <name>TeacherRow</name>
    <message>
        <location filename="../Desk/TeacherRow.qml" line="+24"/>
        <source>%1 (dig)</source>
        <translation>%1 (siz)</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Luk adgangen …</source>
        <translation>Erişimi kapat…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Giv adgang igen</source>
        <translation>Yeniden erişim ver</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Skal %1 ikke kunne logge ind mere? Navnet bliver stående ved det, der er vurderet og besluttet.</source>
        <translation>%1 artık giriş yapamasın mı? Adı, puanladıklarının ve kararlarının yanında kalır.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Behold adgangen</source>
        <translation>Erişim kalsın</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Luk adgangen</source>
        <translation>Erişimi kapat</translation>
    </message>
</context>
<context>
    <name>TeachersPage</name>
    <message>
        <location filename="../Desk/TeachersPage.qml" line="+11"/>
        <source>Lærere og adgangskoder</source>
        <translation>Öğretmenler ve şifreler</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Lærere</source>
        <translation>Öğretmenler</translation>
    </message>
</context>
<context>
    <name>TermFields</name>
    <message>
        <location filename="../Desk/TermFields.qml" line="+12"/>
        <source>Et ord</source>
        <translation>Bir kelime</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Ordet</source>
        <translation>Kelime</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+5"/>
        <source>En eller et?</source>
        <translation>⁨En⁩ mi, ⁨et⁩ mi?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>kun flertal</source>
        <translation>yalnız çoğul</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ingen</source>
        <translation>hiçbiri</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Hvad betyder det?</source>
        <translation>Ne demek?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kort og let. Uden en betydning kan ordet ikke øves.</source>
        <translation>Kısa ve kolay, Danca. Anlamı olmayan kelime çalışılamaz.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>En sætning fra arbejdet</source>
        <translation>İşten bir cümle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Med klammer om ordet, for eksempel: Slå {svejsehjelmen} ned.</source>
        <translation>Kelime ayraç içinde, örneğin: ⁨Slå {svejsehjelmen} ned.⁩</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Ordets dele</source>
        <translation>Kelimenin parçaları</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel: tyngde punkt +s afstand</source>
        <translation>Örneğin: ⁨tyngde punkt +s afstand⁩</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Andre former</source>
        <translation>Diğer biçimler</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Med komma mellem</source>
        <translation>Virgülle ayırın</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Emne</source>
        <translation>Konu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ord med samme emne står sammen.</source>
        <translation>Aynı konudaki kelimeler bir arada durur.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Oversættelser</source>
        <translation>Çeviriler</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Gem ordet</source>
        <translation>Kelimeyi kaydet</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Annuller</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <location filename="../Desk/TodayPage.qml" line="+17"/>
        <source>I dag</source>
        <translation>Bugün</translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
        <source>%n svar venter på din vurdering</source>
        <translation>
            <numerusform>%n cevap puanlamanızı bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vurdér svar</source>
        <translation>Cevapları puanla</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n screeninger venter på din beslutning</source>
        <translation>
            <numerusform>%n tarama kararınızı bekliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n screeninger er i gang</source>
        <translation>
            <numerusform>%n tarama sürüyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n deltagere når ikke mange af kursets ord, som det går nu</source>
        <translation>
            <numerusform>%n katılımcı bu gidişle kurs kelimelerinin çoğuna yetişemeyecek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n deltagere har ikke øvet i en uge</source>
        <translation>
            <numerusform>%n katılımcı bir haftadır çalışmadı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n deltagere glemmer de samme ord igen og igen</source>
        <translation>
            <numerusform>%n katılımcı aynı kelimeleri tekrar tekrar unutuyor</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Her er ingen deltagere endnu.</source>
        <translation>Henüz katılımcı yok.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Intet venter på dig.</source>
        <translation>Sizi bekleyen bir şey yok.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Opret den første. Det tager et minut.</source>
        <translation>İlkini ekleyin. Bir dakika sürer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Alle svar er vurderet, og alle screeninger har en beslutning.</source>
        <translation>Bütün cevaplar puanlandı, bütün taramaların kararı var.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ny deltager</source>
        <translation>Yeni katılımcı</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Øver ord</source>
        <translation>Kelime çalışanlar</translation>
    </message>
</context>
<context>
    <name>TroublePlace</name>
    <message>
        <location filename="../Controls/TroublePlace.qml" line="+17"/>
        <source>Fagdansk kan ikke åbne data</source>
        <translation>Fagdansk verileri açamıyor</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Gendan fra en daglig kopi</source>
        <translation>Günlük yedekten geri yükle</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Prøv igen</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Se et eksempelhold</source>
        <translation>Örnek sınıfa bak</translation>
    </message>
</context>
<context>
    <name>WordChoice</name>
    <message>
        <location filename="../Desk/WordChoice.qml" line="+17"/>
        <source>Find et ord</source>
        <translation>Kelime bul</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv ordet, som du husker det. Slåfejl gør ikke noget.</source>
        <translation>Kelimeyi hatırladığınız gibi yazın. Yazım hatası önemli değil.</translation>
    </message>
</context>
<context>
    <name>WordRow</name>
    <message>
        <location filename="../Participant/WordRow.qml" line="+86"/>
        <source>Ordets dele</source>
        <translation>Kelimenin parçaları</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Former</source>
        <translation>Biçimleri</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>I en sætning</source>
        <translation>Cümle içinde</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Mindre om %1</source>
        <translation>“%1” için daha az bilgi</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Mere om %1</source>
        <translation>“%1” için daha çok bilgi</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Hør ordet %1</source>
        <translation>“%1” kelimesini dinle</translation>
    </message>
</context>
<context>
    <name>WordsPlace</name>
    <message>
        <location filename="../Participant/WordsPlace.qml" line="+17"/>
        <source>Fundne ord</source>
        <translation>Bulunan kelimeler</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+60"/>
        <source>Alle ord</source>
        <translation>Bütün kelimeler</translation>
    </message>
    <message>
        <location line="-60"/>
        <location line="+60"/>
        <source>Mine ord</source>
        <translation>Kelimelerim</translation>
    </message>
    <message numerus="yes">
        <location line="-59"/>
        <source>%n ord</source>
        <translation>
            <numerusform>%n kelime</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Her kan du finde ord. Tryk på pilen for at se mere om et ord.</source>
        <translation>Burada kelime bulabilirsiniz. Bir kelime hakkında daha çok şey görmek için oka basın.</translation>
    </message>
    <message>
        <location line="+27"/>
        <location line="+18"/>
        <source>Søg efter et ord</source>
        <translation>Kelime ara</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Hvilke ord</source>
        <translation>Hangi kelimeler</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Ingen ord ligner det, du har skrevet.</source>
        <translation>Yazdığınıza benzeyen bir kelime yok.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Her kommer de ord, du øver. Tryk på Alle ord for at se resten.</source>
        <translation>Çalıştığınız kelimeler buraya gelir. Gerisini görmek için “Bütün kelimeler” düğmesine basın.</translation>
    </message>
</context>
<context>
    <name>WorksheetBox</name>
    <message>
        <location filename="../Desk/WorksheetBox.qml" line="+10"/>
        <source>Øveark til papir</source>
        <translation>Kâğıt için çalışma yaprağı</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>To sider A4 med ordliste og fem opgaver, og svarene på en side for sig. Der er plads til %n ord.</source>
        <translation>
            <numerusform>Kelime listesi ve beş alıştırmalı iki A4 sayfası; cevaplar ayrı bir sayfada. %n kelimelik yer var.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Oversættelse på arket</source>
        <translation>Yapraktaki çeviri</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>Lav et øveark med %n ord</source>
        <translation>
            <numerusform>%n kelimelik çalışma yaprağı yap</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingArea</name>
    <message>
        <location filename="../Screening/WritingArea.qml" line="+55"/>
        <source>Videre</source>
        <translation>Devam</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Jeg kan ikke forklare det</source>
        <translation>Bunu açıklayamıyorum</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Ved ikke</source>
        <translation>Bilmiyorum</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::AssignmentItems</name>
    <message>
        <location filename="../../app/viewmodels/assignment_items.cpp" line="+23"/>
        <source>Hele ordlisten</source>
        <translation>Bütün kelime listesi</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n valgte ord</source>
        <translation>
            <numerusform>%n seçilen kelime</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15"/>
        <source>fra %1</source>
        <translation>başlangıç: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>kursus %1</source>
        <translation>kurs: %1</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>En ordliste, der er fjernet</source>
        <translation>Kaldırılmış bir kelime listesi</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 af %2 ord kan sidde fast på kursusdagen</source>
        <translation>Kurs gününe kadar %2 kelimeden %1 tanesi öğrenilebilir</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::AssignmentsModel</name>
    <message>
        <location filename="../../app/viewmodels/assignments_model.cpp" line="+274"/>
        <location line="+1"/>
        <source>Skriv en dato, for eksempel 14-12-2026.</source>
        <translation>Bir tarih yazın, örneğin 14-12-2026.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kurset skal begynde efter den første dag med øvelse.</source>
        <translation>Kurs, ilk çalışma gününden sonra başlamalı.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Vælg mindst ét emne.</source>
        <translation>En az bir konu seçin.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg mindst ét ord.</source>
        <translation>En az bir kelime seçin.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>%1 af %2 ord kan sidde fast på kursusdagen, hvis der øves %3 minutter %4 dage om ugen. Så kommer der %5 nye ord om dagen.</source>
        <translation>Haftada %4 gün %3 dakika çalışılırsa kurs gününe kadar %2 kelimeden %1 tanesi öğrenilebilir. Günde %5 yeni kelime gelir.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Opgaven er givet.</source>
        <translation>Ödev verildi.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Opgaven er taget tilbage. Det, der er øvet, bliver stående.</source>
        <translation>Ödev geri çekildi. Çalışılanlar yerinde kalır.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::BulkEnrolmentModel</name>
    <message>
        <location filename="../../app/viewmodels/bulk_enrolment_model.cpp" line="+211"/>
        <source>Det er fortrudt. Ingen af dem er oprettet.</source>
        <translation>Geri alındı. Hiçbiri kayıtlı değil.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>En af dem er begyndt. Slet de andre én for én på deres egen side.</source>
        <translation>Biri başladı bile. Diğerlerini kendi sayfalarında tek tek silin.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Arket er gemt her: %1</source>
        <translation>Tablo buraya kaydedildi: %1</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::BulkRows</name>
    <message>
        <location filename="../../app/viewmodels/bulk_rows.cpp" line="+45"/>
        <source>Filen har ingen kolonne, der hedder Navn.</source>
        <translation>Dosyada Navn (ad) adlı bir sütun yok.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filen har ingen kolonne, der hedder Kaldenavn.</source>
        <translation>Dosyada Kaldenavn (ekrandaki ad) adlı bir sütun yok.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To kolonner betyder det samme: %1. Slet den ene.</source>
        <translation>İki sütun aynı anlama geliyor: %1. Birini silin.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Der står ingen deltagere i filen.</source>
        <translation>Dosyada katılımcı yok.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Der står for mange i filen. Tag højst %1 ad gangen.</source>
        <translation>Dosyada çok fazla kişi var. Bir seferde en çok %1 kişi alın.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Et anførselstegn står forkert.</source>
        <translation>Bir tırnak işareti yanlış yerde.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rækken har flere felter end overskriften: %1.</source>
        <translation>Satırda başlıktan fazla alan var: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bogstaverne er læst forkert: %1. Gem filen som .xlsx.</source>
        <translation>Harfler yanlış okundu: %1. Dosyayı .xlsx olarak kaydedin.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Navnet mangler.</source>
        <translation>Ad eksik.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kaldenavnet mangler.</source>
        <translation>Ekrandaki ad eksik.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Navnet er for langt.</source>
        <translation>Ad çok uzun.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kaldenavnet er for langt.</source>
        <translation>Ekrandaki ad çok uzun.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det ligner et cpr-nummer. Slet det i filen.</source>
        <translation>CPR numarasına benziyor. Dosyadan silin.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Række %1 har det samme kaldenavn.</source>
        <translation>Satır %1 aynı ekran adına sahip.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>En anden deltager har det kaldenavn.</source>
        <translation>Ekrandaki bu ad başka bir katılımcıda var.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Faget findes ikke her: %1.</source>
        <translation>Burada böyle bir meslek yok: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sproget kendes ikke: %1.</source>
        <translation>Dil bilinmiyor: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Er oprettet i forvejen. Rækken springes over.</source>
        <translation>Zaten kayıtlı. Bu satır atlanacak.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>En deltager har det samme navn. Er det den samme person?</source>
        <translation>Aynı adda bir katılımcı var. Aynı kişi mi?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Række %1 har det samme navn. Er det den samme person?</source>
        <translation>Satır %1 aynı ada sahip. Aynı kişi mi?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kolonnen %1 bruges ikke.</source>
        <translation>%1 sütunu kullanılmıyor.</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>Række %1: %2</source>
        <translation>Satır %1: %2</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Filen findes ikke. Se efter, om navnet er skrevet rigtigt.</source>
        <translation>Dosya yok. Adın doğru yazılıp yazılmadığına bakın.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filen kan ikke læses som et regneark. Gem den som .xlsx eller .csv uden adgangskode, og prøv igen.</source>
        <translation>Dosya bir tablo olarak okunamıyor. Parolasız .xlsx veya .csv olarak kaydedip yeniden deneyin.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filen er beskadiget. Åbn den i regnearket, gem den igen, og prøv igen.</source>
        <translation>Dosya bozuk. Tablo programında açıp yeniden kaydedin ve tekrar deneyin.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::ConversationWords</name>
    <message>
        <location filename="../../app/viewmodels/conversation_words.cpp" line="+29"/>
        <source>Baggrund</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Skole og uddannelse</source>
        <translation>Okul ve eğitim</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sprog</source>
        <translation>Dil</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Dansk</source>
        <translation>Danca</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>VLV-2</source>
        <translation>VLV-2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Arbejde</source>
        <translation>İş</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Det svære</source>
        <translation>Zor olan</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Motivation</source>
        <translation>Motivasyon</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mål</source>
        <translation>Hedefler</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>År i Danmark</source>
        <translation>Danimarka’da yıl</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Års skolegang</source>
        <translation>Okula gittiği yıl sayısı</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Uddannelse efter skolen</source>
        <translation>Okuldan sonraki eğitim</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Læser latinske bogstaver</source>
        <translation>Latin harflerini okuyor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Læser og skriver på sit eget sprog</source>
        <translation>Kendi dilinde okur ve yazar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Danskuddannelse</source>
        <translation>Danca eğitimi (DU)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Modul</source>
        <translation>Modül</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bestået prøve</source>
        <translation>Geçilen sınav</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mundtligt niveau</source>
        <translation>Sözlü düzey</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriftligt niveau</source>
        <translation>Yazılı düzey</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Resultat af VLV-2</source>
        <translation>VLV-2 sonucu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dato for VLV-2</source>
        <translation>VLV-2 tarihi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Med egne ord</source>
        <translation>Kendi sözlerinle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Arbejder nu</source>
        <translation>Şu an çalışıyor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Har arbejdet i faget</source>
        <translation>Bu meslekte çalıştı</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvad er svært?</source>
        <translation>Ne zor?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvem foreslog kurset?</source>
        <translation>Kursu kim önerdi?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Notat</source>
        <translation>Not</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>under 1 år</source>
        <translation>1 yıldan az</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>1–3 år</source>
        <translation>1–3 yıl</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>4–10 år</source>
        <translation>4–10 yıl</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>over 10 år</source>
        <translation>10 yıldan fazla</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+13"/>
        <source>Ingen</source>
        <translation>Yok</translation>
    </message>
    <message>
        <location line="-12"/>
        <source>Erhvervsuddannelse</source>
        <translation>Mesleki</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Videregående</source>
        <translation>Yüksek</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Andet</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+22"/>
        <source>Ja</source>
        <translation>Evet</translation>
    </message>
    <message>
        <location line="-21"/>
        <source>Delvist</source>
        <translation>Kısmen</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+3"/>
        <location line="+19"/>
        <source>Nej</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <location line="-21"/>
        <source>Godt</source>
        <translation>İyi</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+19"/>
        <source>Lidt</source>
        <translation>Biraz</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>Højere</source>
        <translation>Daha yüksek</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ikke taget</source>
        <translation>Yapılmadı</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anbefaler FVU</source>
        <translation>FVU öneriyor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anbefaler danskuddannelse</source>
        <translation>Danskuddannelse öneriyor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anbefaler ordblindetest</source>
        <translation>Disleksi testi öneriyor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anbefaler intet</source>
        <translation>Hiçbir şey önermiyor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Har arbejde</source>
        <translation>İşi var</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Er ledig</source>
        <translation>İşsiz</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Er i praktik</source>
        <translation>Stajda</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>At forstå</source>
        <translation>Anlamak</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At tale</source>
        <translation>Konuşmak</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At læse</source>
        <translation>Okumak</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At skrive</source>
        <translation>Yazmak</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fagord</source>
        <translation>Meslek kelimeleri</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tal og regning</source>
        <translation>Sayılar ve hesap</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deltageren selv</source>
        <translation>Katılımcının kendisi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Arbejdsgiveren</source>
        <translation>İşveren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Jobcentret</source>
        <translation>İş merkezi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fagforeningen</source>
        <translation>Sendika</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>For eksempel 12.11.2026</source>
        <translation>Örneğin 12.11.2026</translation>
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
        <translation>Yedek alınamadı. Klasör veya USB bellek yerinde mi?</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::DecisionModel</name>
    <message>
        <location filename="../../app/viewmodels/decision_model.cpp" line="+227"/>
        <source>Skriv, hvorfor du beslutter noget andet.</source>
        <translation>Neden başka bir karar verdiğinizi yazın.</translation>
    </message>
    <message>
        <location filename="../../app/viewmodels/decision_view.cpp" line="+71"/>
        <source>under A1</source>
        <translation>A1’in altında</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::DeskModel</name>
    <message>
        <location filename="../../app/viewmodels/desk_model.cpp" line="+271"/>
        <source>Uret på computeren er stillet forkert. Det viser %1, men her er gemt noget den %2. Intet er gået tabt. Stil uret, før du går videre.</source>
        <translation>Bilgisayarın saati yanlış. %1 gösteriyor, ama burada %2 tarihli bir kayıt var. Hiçbir şey kaybolmadı. Devam etmeden önce saati ayarlayın.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::DocumentWords</name>
    <message>
        <location filename="../../app/viewmodels/document_words.cpp" line="+19"/>
        <source>Samtaleark</source>
        <translation>Görüşme kâğıdı</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Henvisning</source>
        <translation>Yönlendirme</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Til jobcentret</source>
        <translation>İş merkezine</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Resultat til deltageren</source>
        <translation>Katılımcı için sonuç</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Kursus og sted</source>
        <translation>Kurs ve yer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Resultatet af de tre dele</source>
        <translation>Üç bölümün sonucu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Beslutningen</source>
        <translation>Karar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ord at begynde med</source>
        <translation>Başlangıç için kelimeler</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hjælpemidler</source>
        <translation>Yardımcı araçlar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mundtligt og skriftligt niveau</source>
        <translation>Sözlü ve yazılı düzey</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>VLV-2</source>
        <translation>VLV-2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Skolegang</source>
        <translation>Okul eğitimi</translation>
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
        <translation>İki kod aynı değildi. Yeniden dört resim seçin.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Det var ikke de rigtige billeder. Prøv igen, eller spørg din lærer.</source>
        <translation>Doğru resimler bunlar değildi. Yeniden deneyin veya öğretmeninize sorun.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::DrillModel</name>
    <message>
        <location filename="../../app/viewmodels/drill_feedback.cpp" line="+13"/>
        <source>Rigtigt. Det skrives sådan her:</source>
        <translation>Doğru. Şöyle yazılır:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Næsten. Se, hvordan det staves:</source>
        <translation>Az kaldı. Nasıl yazıldığına bakın:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det er det rigtige ord i en anden form. Vi leder efter:</source>
        <translation>Kelime doğru, ama başka bir biçimde. Aradığımız:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det er også rigtigt. Vi leder efter et andet ord:</source>
        <translation>Bu da doğru. Başka bir kelime arıyoruz:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>»%1« er et andet ord. Her er det:</source>
        <translation>“%1” başka bir kelime. Doğrusu:</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Næsten. Se den rigtige rækkefølge.</source>
        <translation>Az kaldı. Doğru sıraya bakın.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Se den rigtige rækkefølge.</source>
        <translation>Doğru sıraya bakın.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Næsten. Se, hvad der passer sammen.</source>
        <translation>Az kaldı. Nelerin birbirine uyduğuna bakın.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Se, hvad der passer sammen.</source>
        <translation>Nelerin birbirine uyduğuna bakın.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Se det rigtige svar.</source>
        <translation>Doğru cevaba bakın.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Rigtigt med hjælp.</source>
        <translation>Yardımla doğru.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Rigtigt.</source>
        <translation>Doğru.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Næsten. Her er det:</source>
        <translation>Az kaldı. Doğrusu:</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Det rigtige er:</source>
        <translation>Doğru cevap:</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::EnrolmentModel</name>
    <message>
        <location filename="../../app/viewmodels/enrolment_model.cpp" line="+38"/>
        <source>arabisk</source>
        <translation>Arapça</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>polsk</source>
        <translation>Lehçe</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ukrainsk</source>
        <translation>Ukraynaca</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>rumænsk</source>
        <translation>Rumence</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>tyrkisk</source>
        <translation>Türkçe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>vietnamesisk</source>
        <translation>Vietnamca</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>dari</source>
        <translation>Dari</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>somali</source>
        <translation>Somalice</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>persisk</source>
        <translation>Farsça</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>tysk</source>
        <translation>Almanca</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ungarsk</source>
        <translation>Macarca</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>engelsk</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>et andet sprog</source>
        <translation>başka bir dil</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Skriv deltagerens navn.</source>
        <translation>Katılımcının adını ve soyadını yazın.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv, hvad deltageren vil kaldes.</source>
        <translation>Ekranda görünecek adı yazın.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>En anden hedder det allerede. Vælg et andet kaldenavn.</source>
        <translation>Ekranda bu ad zaten var. Başka bir ad seçin.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::ErrorText</name>
    <message>
        <location filename="../../app/viewmodels/error_text.cpp" line="+26"/>
        <source>Det kan ikke bruges, som det står. Ret det, og prøv igen.</source>
        <translation>Bu hâliyle kullanılamaz. Düzeltip yeniden deneyin.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det findes ikke længere. Gå tilbage, og vælg igen.</source>
        <translation>Artık orada değil. Geri dönüp yeniden seçin.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det kan ikke lade sig gøre her. Intet er ændret.</source>
        <translation>Bu burada yapılamaz. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det ligner et cpr-nummer. Skriv det ikke her. Programmet må ikke gemme det.</source>
        <translation>Bu bir CPR numarasına benziyor. Buraya yazmayın. Programın bunu kaydetmesi yasak.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det passer ikke. Prøv igen.</source>
        <translation>Bu doğru değil. Yeniden deneyin.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Der er prøvet for mange gange. Vent lidt, og prøv igen.</source>
        <translation>Çok fazla deneme yapıldı. Biraz bekleyip yeniden deneyin.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>En lærer skal logge ind først.</source>
        <translation>Önce bir öğretmen giriş yapmalı.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fagdansk kører allerede på denne computer. Brug det vindue, der er åbent.</source>
        <translation>Fagdansk bu bilgisayarda zaten çalışıyor. Açık olan pencereyi kullanın.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Et andet program bruger filen lige nu. Intet er gået tabt. Prøv igen om lidt.</source>
        <translation>Dosyayı şu anda başka bir program kullanıyor. Hiçbir şey kaybolmadı. Biraz sonra yeniden deneyin.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Disken er fuld. Det sidste er ikke gemt endnu, men intet er gået tabt. Gør plads på disken, og prøv igen.</source>
        <translation>Disk dolu. Son yapılan henüz kaydedilmedi, ama hiçbir şey kaybolmadı. Diskte yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Fagdansk må ikke skrive i mappen. Intet er ændret. Vælg en anden mappe, eller spørg den, der passer computeren.</source>
        <translation>Fagdansk bu klasöre yazamıyor. Hiçbir şey değişmedi. Başka bir klasör seçin veya bilgisayardan sorumlu kişiye sorun.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Disken svarer ikke, som den skal. Det, der er gemt, er der stadig. Prøv igen.</source>
        <translation>Disk düzgün yanıt vermiyor. Kaydedilenler yerinde duruyor. Yeniden deneyin.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filen med data er beskadiget. Hent den seneste daglige kopi. Intet er ændret.</source>
        <translation>Veri dosyası bozuk. Son günlük yedeği geri yükleyin. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filen med data er lavet af et nyere program. Opdatér Fagdansk. Filen er ikke rørt.</source>
        <translation>Veri dosyası daha yeni bir programla oluşturulmuş. Fagdansk’ı güncelleyin. Dosyaya dokunulmadı.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mappen ligger på et netværk. Der kan data gå tabt. Vælg en mappe på denne computer.</source>
        <translation>Klasör bir ağda. Orada veriler kaybolabilir. Bu bilgisayarda bir klasör seçin.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filen med ord og tekster mangler eller er beskadiget. Installér Fagdansk igen. Dine data er ikke rørt.</source>
        <translation>Kelime ve metin dosyası eksik veya bozuk. Fagdansk’ı yeniden kurun. Verilerinize dokunulmadı.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Noget gik galt i programmet. Det, der er gemt, er der stadig. Prøv igen.</source>
        <translation>Programda bir şey ters gitti. Kaydedilenler yerinde duruyor. Yeniden deneyin.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::GlossariesModel</name>
    <message>
        <location filename="../../app/viewmodels/glossaries_model.cpp" line="+115"/>
        <source>Ordlisten er oprettet. Skriv dens ord, eller hent dem fra en tekst.</source>
        <translation>Liste oluşturuldu. Kelimelerini yazın veya bir metinden alın.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Giv ordlisten et navn på højst 60 tegn.</source>
        <translation>Listeye en çok 60 karakterlik bir ad verin.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Navnet er ændret.</source>
        <translation>Ad değiştirildi.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Ordet er lagt i ordlisten.</source>
        <translation>Kelime listeye kondu.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ordet er ændret.</source>
        <translation>Kelime değiştirildi.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ordet er taget ud: %1</source>
        <translation>Kelime çıkarıldı: ⁨%1⁩</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Rækkefølgen er ændret.</source>
        <translation>Sıra değiştirildi.</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>Ingen</source>
        <translation>Yok</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Øvearket er gemt: %1</source>
        <translation>Çalışma yaprağı kaydedildi: ⁨%1⁩</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Ordlisten er fjernet: %1</source>
        <translation>Liste kaldırıldı: ⁨%1⁩</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Det er fortrudt.</source>
        <translation>Geri alındı.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::GlossaryFileModel</name>
    <message>
        <location filename="../../app/viewmodels/glossary_file_model.cpp" line="+239"/>
        <source>Giv ordlisten et navn på højst 60 tegn.</source>
        <translation>Kelime listesine en fazla 60 karakterlik bir ad verin.</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>Ordlisten er hentet ind med %n ord.</source>
        <translation>
            <numerusform>Kelime listesi %n kelimeyle içeri alındı.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Ordlisten er gemt: %1</source>
        <translation>Kelime listesi kaydedildi: %1</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::GroupsModel</name>
    <message>
        <location filename="../../app/viewmodels/groups_model.cpp" line="+102"/>
        <source>Holdet %1 er oprettet. Vælg, hvem der er med.</source>
        <translation>%1 grubu oluşturuldu. Kimlerin katılacağını seçin.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Navnet er ændret.</source>
        <translation>Ad değiştirildi.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Holdet er afsluttet. Dets opgaver gælder ikke mere.</source>
        <translation>Grup bitirildi. Ödevleri artık geçerli değil.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Holdet er i gang igen.</source>
        <translation>Grup yeniden açıldı.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Skriv et navn på højst 60 tegn.</source>
        <translation>En çok 60 karakterlik bir ad yazın.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::LoginModel</name>
    <message>
        <location filename="../../app/viewmodels/login_model.cpp" line="+89"/>
        <source>Din nye adgangskode gælder fra nu af. Har andre set arket med koden? Så lav en ny gendannelseskode under Indstillinger.</source>
        <translation>Yeni şifreniz bundan böyle geçerli. Kodun yazılı olduğu kâğıdı başkaları gördü mü? O zaman Ayarlar’da yeni bir kurtarma kodu oluşturun.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::MaterialModel</name>
    <message>
        <location filename="../../app/viewmodels/material_model.cpp" line="+284"/>
        <source>En ny ordliste</source>
        <translation>Yeni bir kelime listesi</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Indsat tekst</source>
        <translation>Yapıştırılan metin</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Giv ordlisten et navn på højst 60 tegn.</source>
        <translation>Listeye en çok 60 karakterlik bir ad verin.</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n ord er lagt i ordlisten.</source>
        <translation>
            <numerusform>%n kelime listeye kondu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::MaterialView</name>
    <message>
        <location filename="../../app/viewmodels/material_view.cpp" line="+20"/>
        <source>meget let</source>
        <translation>çok kolay</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>let</source>
        <translation>kolay</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>middel</source>
        <translation>orta</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>svær</source>
        <translation>zor</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>meget svær</source>
        <translation>çok zor</translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%n ord</source>
        <translation>
            <numerusform>%n kelime</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n sætninger</source>
        <translation>
            <numerusform>%n cümle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n lange ord</source>
        <translation>
            <numerusform>%n uzun kelime</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Teksten er for kort til et lixtal</source>
        <translation>Metin LIX sayısı için çok kısa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>LIX %1 (%2)</source>
        <translation>LIX %1 (%2)</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Filen findes ikke. Er den flyttet? Vælg den igen.</source>
        <translation>Dosya yok. Taşındı mı? Yeniden seçin.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Her er ingen tekst at læse. Brug en fil på højst 64 MB, der ender på .txt, .md, .html, .docx, .odt eller .pdf, eller sæt teksten ind.</source>
        <translation>Burada okunacak metin yok. En çok 64 MB&apos;lık, .txt, .md, .html, .docx, .odt veya .pdf ile biten bir dosya kullanın ya da metni yapıştırın.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Filen er beskadiget og kan ikke læses. Åbn den i det program, den er lavet i, og gem den igen.</source>
        <translation>Dosya bozuk, okunamıyor. Yapıldığı programda açıp yeniden kaydedin.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Filen kan ikke læses. Se, om du må åbne den, og prøv igen.</source>
        <translation>Dosya okunamıyor. Açma izniniz olup olmadığına bakın ve yeniden deneyin.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::PasswordRule</name>
    <message>
        <location filename="../../app/viewmodels/password_rule.h" line="+18"/>
        <source>Adgangskoden skal have mindst %1 tegn.</source>
        <translation>Şifre en az %1 karakter olmalı.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>De to adgangskoder er ikke ens.</source>
        <translation>İki şifre aynı değil.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::PersonModel</name>
    <message>
        <location filename="../../app/viewmodels/person_model.cpp" line="+66"/>
        <source>Screeningen venter. Deltageren finder den bag sit billede på forsiden.</source>
        <translation>Tarama hazır. Katılımcı onu başlangıç sayfasındaki resminden açar.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Billedkoden er slettet. Deltageren vælger en ny næste gang.</source>
        <translation>Resimli kod silindi. Katılımcı bir dahaki sefere yenisini seçer.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Deltageren er slettet og kan ikke hentes tilbage.</source>
        <translation>Katılımcı silindi ve geri getirilemez.</translation>
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
        <translation>Tarama önerilir</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Intet tegn på behov</source>
        <translation>İhtiyaç belirtisi yok</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::ProgressModel</name>
    <message>
        <location filename="../../app/viewmodels/progress_model.cpp" line="+26"/>
        <source>%1 af %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::RecordingsModel</name>
    <message>
        <location filename="../../app/viewmodels/recordings_model.cpp" line="+119"/>
        <source>Nu høres en optagelse fra %1.</source>
        <translation>Şimdi şu tarihli kayıt duyuluyor: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nu høres computerens stemme.</source>
        <translation>Şimdi bilgisayarın sesi duyuluyor.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Her er ingen optagelser endnu. Find et ord, og optag det.</source>
        <translation>Burada henüz kayıt yok. Bir kelime bulun ve kaydedin.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ingen ord ligner det, du har skrevet.</source>
        <translation>Yazdığınıza benzeyen bir kelime yok.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Optagelsen er gemt. Den høres fra nu af, når ordet bliver sagt.</source>
        <translation>Kayıt saklandı. Bundan sonra kelime söylenirken o duyulur.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Optagelsen er slettet. Nu høres computerens stemme igen.</source>
        <translation>Kayıt silindi. Şimdi yine bilgisayarın sesi duyuluyor.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::RecoveryCodeModel</name>
    <message>
        <location filename="../../app/viewmodels/recovery_code_model.cpp" line="+127"/>
        <source>Det er ikke de sidste fem tegn. Se på arket, og prøv igen.</source>
        <translation>Son beş karakter bunlar değil. Kâğıda bakıp yeniden deneyin.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Den nye gendannelseskode gælder fra nu af. Den gamle virker ikke mere. Riv det gamle ark i stykker.</source>
        <translation>Yeni kurtarma kodu bundan böyle geçerli. Eskisi artık çalışmaz. Eski kâğıdı yırtın.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::RestoreModel</name>
    <message>
        <location filename="../../app/viewmodels/restore_model.cpp" line="+73"/>
        <source>Der er ingen daglig kopi i den mappe. Kopierne hedder for eksempel fagdansk-2026-11-24.db.</source>
        <translation>Bu klasörde günlük yedek yok. Yedeklerin adı örneğin fagdansk-2026-11-24.db olur.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Kopierne er der, men filen fagdansk-keys.db mangler. Uden den kan ingen læse kopierne. Find filen, og læg den i samme mappe.</source>
        <translation>Yedekler orada, ama fagdansk-keys.db dosyası eksik. O olmadan yedekleri kimse okuyamaz. Dosyayı bulup aynı klasöre koyun.</translation>
    </message>
    <message>
        <location line="+87"/>
        <source>Stoppet. Intet er ændret.</source>
        <translation>Durduruldu. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Kopien er der ikke længere. Sidder USB-stikket i? Intet er ændret.</source>
        <translation>Yedek artık orada değil. USB bellek takılı mı? Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Filen med data er hel og bliver, hvor den er. Det er nok nøglefilen ved siden af (.key), der er beskadiget. Giv nøglefilen et andet navn, og start Fagdansk igen.</source>
        <translation>Veri dosyası sağlam ve yerinde kalıyor. Büyük olasılıkla yanındaki anahtar dosyası (.key) bozuk. Anahtar dosyasının adını değiştirip Fagdansk’ı yeniden başlatın.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Der ligger allerede en fil på det sted. Den bliver ikke overskrevet. Vælg et andet navn.</source>
        <translation>Orada zaten bir dosya var. Üzerine yazılmaz. Başka bir ad seçin.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Der er ikke plads på disken. Intet er ændret. Gør plads, og prøv igen.</source>
        <translation>Diskte yer yok. Hiçbir şey değişmedi. Yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Filen fagdansk-keys.db er beskadiget. Uden den kan ingen læse kopierne. Intet er ændret.</source>
        <translation>fagdansk-keys.db dosyası bozuk. O olmadan yedekleri kimse okuyamaz. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kopien er beskadiget og kan ikke bruges. Intet er ændret.</source>
        <translation>Yedek bozuk ve kullanılamaz. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kopien kunne ikke læses til ende. Sidder USB-stikket i? Intet er ændret.</source>
        <translation>Yedek sonuna kadar okunamadı. USB bellek takılı mı? Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kopien er lavet af et nyere program. Opdatér Fagdansk, og prøv igen. Intet er ændret.</source>
        <translation>Yedek daha yeni bir programla oluşturulmuş. Fagdansk’ı güncelleyip yeniden deneyin. Hiçbir şey değişmedi.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::ResultsModel</name>
    <message>
        <location filename="../../app/viewmodels/results_model.cpp" line="+34"/>
        <source>Fag</source>
        <translation>Meslek</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Dato</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Point i hver del</source>
        <translation>Her bölümün puanı</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Procent og usikkerhed</source>
        <translation>Yüzde ve belirsizlik</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anbefaling</source>
        <translation>Öneri</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Beslutning</source>
        <translation>Karar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ord</source>
        <translation>Kelimeler</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Minutter</source>
        <translation>Dakika</translation>
    </message>
    <message>
        <location line="+88"/>
        <source>Filen er gemt her: %1</source>
        <translation>Dosya buraya kaydedildi: %1</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::RowFaultText</name>
    <message>
        <location filename="../../app/viewmodels/row_fault_text.cpp" line="+28"/>
        <source>Ingen kolonne har ordene. Kald kolonnen med ordene »ord«.</source>
        <translation>Hiçbir sütunda kelimeler yok. Kelimelerin sütununa “ord” adını verin.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To kolonner betyder det samme: %1</source>
        <translation>İki sütun aynı anlama geliyor: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Her mangler ordet.</source>
        <translation>Burada kelime eksik.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ordklassen kendes ikke: %1</source>
        <translation>Sözcük türü bilinmiyor: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Skriv en, et, flertal eller ingen. Her står: %1</source>
        <translation>en, et, flertal veya ingen yazın. Burada yazan: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Skriv kladde eller gennemset. Her står: %1</source>
        <translation>kladde veya gennemset yazın. Burada yazan: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Delene giver ikke ordet: %1</source>
        <translation>Parçalar kelimeyi oluşturmuyor: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det kan ikke være et id: %1</source>
        <translation>Bu bir kimlik olamaz: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>En anden række har samme id: %1</source>
        <translation>Başka bir satırda aynı kimlik var: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Teksten er for lang.</source>
        <translation>Metin çok uzun.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Et anførselstegn mangler, eller der er et for meget.</source>
        <translation>Bir tırnak işareti eksik veya fazla.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rækken har flere felter end overskriften.</source>
        <translation>Satırda başlıktan fazla alan var.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>En tekst med huller er ikke et ord. Den kommer ikke med.</source>
        <translation>Boşluklu bir metin kelime değildir. Alınmaz.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Her er intet dansk ord. Det kommer ikke med.</source>
        <translation>Burada Danca kelime yok. Alınmaz.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kolonnen kendes ikke og kommer ikke med: %1</source>
        <translation>Sütun bilinmiyor ve alınmaz: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kolonnen er læst som betydning: %1</source>
        <translation>Sütun anlam olarak okundu: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ordet står også i en anden række: %1</source>
        <translation>Kelime başka bir satırda da var: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Et andet dansk ord for det samme kommer ikke med: %1</source>
        <translation>Aynı anlamdaki başka bir Danca kelime alınmaz: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Billedet kendes ikke og kommer ikke med: %1</source>
        <translation>Resim bilinmiyor ve alınmaz: %1</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Række %1</source>
        <translation>Satır %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nr. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Filen kan ikke bruges som ordliste. Den skal ende på .csv, .xlsx, .tbx eller .apkg, fylde højst 64 MB og have højst 5000 ord.</source>
        <translation>Dosya kelime listesi olarak kullanılamaz. .csv, .xlsx, .tbx veya .apkg ile bitmeli, en fazla 64 MB olmalı ve en fazla 5000 kelime içermelidir.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::ScreeningModel</name>
    <message>
        <location filename="../../app/viewmodels/screening_model.cpp" line="+173"/>
        <source>Skriv noget først, eller vælg »Jeg kan ikke forklare det«.</source>
        <translation>Önce bir şey yazın veya “Bunu açıklayamıyorum” seçin.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::SetupWords</name>
    <message>
        <location filename="../../app/viewmodels/setup_words.cpp" line="+21"/>
        <source>Kursus: %1 (%2)</source>
        <translation>Kurs: %1 (%2)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kursus: %1</source>
        <translation>Kurs: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sted: %1</source>
        <translation>Yer: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Henvist af: %1</source>
        <translation>Yönlendiren: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Ekstra tid: %1 %</source>
        <translation>Ek süre: %%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Teksterne må læses op.</source>
        <translation>Metinler sesli okunabilir.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Teksterne måtte læses op. Det blev ikke brugt.</source>
        <translation>Metinlerin sesli okunmasına izin verildi. Kullanılmadı.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Teksterne måtte læses op. Det blev brugt ved %n opgaver.</source>
        <translation>
            <numerusform>Metinlerin sesli okunmasına izin verildi. %n görevde kullanıldı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::StartModel</name>
    <message>
        <location filename="../../app/viewmodels/start_model.cpp" line="+62"/>
        <source>Skriv stedets navn.</source>
        <translation>Kurumun adını yazın.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv dit navn.</source>
        <translation>Adınızı yazın.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::TeachersModel</name>
    <message>
        <location filename="../../app/viewmodels/teachers_model.cpp" line="+71"/>
        <source>Skriv lærerens navn.</source>
        <translation>Öğretmenin adını yazın.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 kan logge ind fra nu af.</source>
        <translation>%1 bundan böyle giriş yapabilir.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Der er allerede en lærer med det navn.</source>
        <translation>Bu adda bir öğretmen zaten var.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Din nye adgangskode gælder fra nu af.</source>
        <translation>Yeni şifreniz bundan böyle geçerli.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1 kan ikke længere logge ind.</source>
        <translation>%1 artık giriş yapamaz.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::TermForm</name>
    <message>
        <location filename="../../app/viewmodels/term_form.cpp" line="+98"/>
        <source>Skriv ordet. Det må højst have 60 tegn.</source>
        <translation>Kelimeyi yazın, en çok 60 karakter.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Skriv den kortere og lettere: højst 20 ord, og helst korte ord.</source>
        <translation>Daha kısa ve kolay yazın: en çok 20 kelime, tercihen kısa kelimeler.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Delene skal give ordet, for eksempel: tyngde punkt +s afstand</source>
        <translation>Parçalar kelimeyi vermelidir, örneğin: ⁨tyngde punkt +s afstand⁩</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Sæt klammer om ordet, for eksempel: Slå {svejsehjelmen} ned.</source>
        <translation>Kelimeyi ayraç içine alın, örneğin: ⁨Slå {svejsehjelmen} ned.⁩</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::VoiceModel</name>
    <message>
        <location filename="../../app/viewmodels/voice_model.cpp" line="+44"/>
        <source>Mikrofonen kan ikke bruges lige nu. Intet er gået tabt. Sig det til en lærer.</source>
        <translation>Mikrofon şu anda kullanılamıyor. Hiçbir şey kaybolmadı. Bir öğretmene söyle.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mikrofonen hørte ikke noget. Gå tættere på, og prøv igen.</source>
        <translation>Mikrofon bir şey duymadı. Yaklaş ve yeniden dene.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::WordItems</name>
    <message>
        <location filename="../../app/viewmodels/word_items.cpp" line="+98"/>
        <source>Kurset begynder %1.</source>
        <translation>Kursun başlangıcı: %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Du kan nå %1 af %2 ord.</source>
        <translation>O güne kadar %2 kelimeden %1 tanesini öğrenebilirsiniz.</translation>
    </message>
</context>
</TS>
