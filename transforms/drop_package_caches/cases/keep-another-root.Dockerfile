FROM fedora:40
RUN dnf install --installroot /mnt/root -y x
RUN zypper --root /mnt/root -n in x
