<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="da">
<context>
    <name>reports</name>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>grænse %1 %</source>
        <translation>sınır %%1</translation>
    </message>
    <message>
        <source>Ikke taget</source>
        <translation>Yapılmadı</translation>
    </message>
    <message>
        <source>%1 af %2 point · %3 %</source>
        <translation>%1 / %2 puan · %%3</translation>
    </message>
    <message>
        <source>Vandret streg: usikkerhed, én standardfejl til hver side. Lodret streg: reglernes grænse.</source>
        <translation>Yatay çizgi: belirsizlik, her iki yöne bir standart hata. Dik çizgi: kuralların sınırı.</translation>
    </message>
    <message>
        <source>og %1 til (forkortet)</source>
        <translation>ve %1 tane daha (kısaltıldı)</translation>
    </message>
    <message>
        <source>Fagsproglig screening</source>
        <translation>Mesleki dil taraması</translation>
    </message>
    <message>
        <source>%1, form %2</source>
        <translation>%1, form %2</translation>
    </message>
    <message>
        <source>Deltager</source>
        <translation>Katılımcı</translation>
    </message>
    <message>
        <source>Lærer</source>
        <translation>Öğretmen</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Profil</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Anbefaling: programmets forslag</source>
        <translation>Tavsiye: programın önerisi</translation>
    </message>
    <message>
        <source>Tæt på en grænse</source>
        <translation>Bir sınıra yakın</translation>
    </message>
    <message>
        <source>Mangler</source>
        <translation>Eksik</translation>
    </message>
    <message>
        <source>Læreren har ikke besluttet endnu.</source>
        <translation>Öğretmen henüz karar vermedi.</translation>
    </message>
    <message>
        <source>Forslaget er bekræftet af %1, %2.</source>
        <translation>Öneriyi onaylayan: %1, %2.</translation>
    </message>
    <message>
        <source>Begrundelse: %1</source>
        <translation>Gerekçe: %1</translation>
    </message>
    <message>
        <source>Valgt af %1, %2, i stedet for programmets forslag.</source>
        <translation>Seçen: %1, %2, programın önerisi yerine.</translation>
    </message>
    <message>
        <source>Lærerens beslutning</source>
        <translation>Öğretmenin kararı</translation>
    </message>
    <message>
        <source>Ti ord at begynde med</source>
        <translation>Başlamak için on kelime</translation>
    </message>
    <message>
        <source>Ord at begynde med</source>
        <translation>Başlamak için kelimeler</translation>
    </message>
    <message>
        <source>Kendes, men kan ikke forklares endnu</source>
        <translation>Biliniyor ama henüz açıklanamıyor</translation>
    </message>
    <message>
        <source>%1: %2 sekunder pr. 100 ord</source>
        <translation>%1: 100 kelime için %2 saniye</translation>
    </message>
    <message>
        <source>Læsetid</source>
        <translation>Okuma süresi</translation>
    </message>
    <message>
        <source>Bemærkninger</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Erstatter ikke VLV-2 eller FVU-udbyderens vurdering.</source>
        <translation>VLV-2’nin veya FVU veren kurumun değerlendirmesinin yerini tutmaz.</translation>
    </message>
    <message>
        <source>Regler %1 · Indhold %2 · Fagdansk %3</source>
        <translation>Kurallar %1 · İçerik %2 · Fagdansk %3</translation>
    </message>
    <message>
        <source>Programmet foreslår. Læreren beslutter.</source>
        <translation>Program önerir. Öğretmen karar verir.</translation>
    </message>
    <message>
        <source>(forkortet)</source>
        <translation>(kısaltıldı)</translation>
    </message>
    <message>
        <source>Hvor ligger arket?</source>
        <translation>Kâğıt nerede duruyor?</translation>
    </message>
    <message>
        <source>Gendannelseskode til Fagdansk</source>
        <translation>Fagdansk kurtarma kodu</translation>
    </message>
    <message>
        <source>Lavet til %1 i stedet for en tidligere kode.</source>
        <translation>%1 için önceki kodun yerine oluşturuldu.</translation>
    </message>
    <message>
        <source>Lavet til %1 ved første start.</source>
        <translation>%1 için ilk açılışta oluşturuldu.</translation>
    </message>
    <message>
        <source>Læg arket i et aflåst skab. Lad en leder vide, hvor det ligger.</source>
        <translation>Kâğıdı kilitli bir dolaba koyun. Yerini bir yöneticiye bildirin.</translation>
    </message>
    <message>
        <source>Slet filen, når arket er printet. Gem ikke koden på computeren eller i en mail.</source>
        <translation>Kâğıt yazdırılınca dosyayı silin. Kodu bilgisayarda veya e-postada saklamayın.</translation>
    </message>
    <message>
        <source>Har alle lærere glemt deres adgangskode? Så skriv koden på den side, hvor lærere logger ind.</source>
        <translation>Bütün öğretmenler şifresini mi unuttu? O zaman kodu öğretmenlerin giriş sayfasına yazın.</translation>
    </message>
    <message>
        <source>Uden koden og uden en lærers adgangskode kan ingen læse deltagernes navne og svar. Heller ikke de, der har lavet programmet.</source>
        <translation>Kod olmadan ve bir öğretmenin şifresi olmadan katılımcıların adlarını ve cevaplarını kimse okuyamaz. Programı yapanlar bile okuyamaz.</translation>
    </message>
</context>
</TS>
