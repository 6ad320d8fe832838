FROM archlinux
RUN pacman -Ss x && pacman -Si y
RUN pacman -Syu --noconfirm x && yes | pacman -Scc
