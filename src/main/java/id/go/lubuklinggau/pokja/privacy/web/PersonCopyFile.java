package id.go.lubuklinggau.pokja.privacy.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The copy as a file. Its names are for the person who gets it, so they are those of the screen; a day is ISO, a moment UTC. */
record PersonCopyFile(
        Instant dibuatPada,
        Orang orang,
        List<Digabung> digabungDari,
        List<Keanggotaan> keanggotaan,
        List<Utusan> utusan,
        List<Mewakili> mewakili,
        List<Permintaan> permintaan,
        List<Kejadian> jejak) {

    record Orang(
            String gelarDepan,
            String nama,
            String gelarBelakang,
            String jenisKelamin,
            String kelurahan,
            String telepon,
            LocalDate persetujuanTelepon,
            Instant dibatasiPada,
            String alasanPembatasan,
            Instant dihapusPada) {}

    record Digabung(String nama, String jenisKelamin, String kelurahan, Instant digabungPada) {}

    record Keanggotaan(
            String pokja,
            String jabatan,
            String seksi,
            String unsur,
            LocalDate hariPertama,
            LocalDate hariTerakhir,
            Integer tahunPelatihan,
            String pelatihan,
            String nomorSk) {}

    record Utusan(
            LocalDate tanggal,
            String pertemuan,
            String pokja,
            String namaTercatat,
            String unsur,
            String jabatan,
            String kehadiran,
            String keterangan) {}

    record Mewakili(LocalDate tanggal, String pertemuan, String pokja, String jabatan) {}

    record Permintaan(String permintaan, Instant diterima, String isi, String hasil, String jawaban, Instant dijawab) {}

    record Kejadian(Instant waktu, String oleh, String kejadian, List<Isian> isian) {}

    record Isian(String isian, String sebelum, String sesudah) {}
}
