/** What stands before the name of who took a picture, and a colon. */
import { wordList } from './word-list';

export const CREDITS = wordList(
  'photo photos photograph picture image images illustration credit source video graphic foto fotos bild bilder fotografie quelle grafik titelbild symbolbild archivbild archivfoto crédit photographie imagen imágenes fuente crédito immagine fonte imagem beeld bron zdjęcie fot zdroj autor фото снимок иллюстрация источник світлина джерело fotoğraf kaynak foton kuva fotó kép φωτογραφία φωτό',
);
