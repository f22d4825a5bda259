import styles from "../app/icons.module.css";

export const PrintIcon = () => <Icon path="M4.5 6V2.5h7V6M4.5 12H2.5V6h11v6h-2M4.5 10h7v3.5h-7z" />;
export const DownloadIcon = () => <Icon path="M8 2.5v8M4.8 7.4 8 10.6l3.2-3.2M2.5 13.5h11" />;

function Icon({ path }: { readonly path: string }) {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
