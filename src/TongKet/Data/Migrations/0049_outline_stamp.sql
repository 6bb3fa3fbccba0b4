-- A stamp is never given twice: work on an outline that was dropped and begun anew is other work, whatever page still shows the old one.
create sequence reviews_outline_stamp as integer start 1000000;
