FROM archlinux
RUN pacman -S --noconfirm x && pacman -Scc --noconfirm
